package app.evenkeel.letter.mail;

import app.evenkeel.document.Document;
import app.evenkeel.document.MessageText;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A letter as a link that opens the mail program (RFC 6068), with the words and without the pages:
 * a link cannot attach a file.
 */
public final class MailLink {
    /** Windows cuts longer ones, in characters. */
    static final int LONGEST = 2000;

    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    /** What RFC 6068 lets stand in an address. */
    private static final String PLAIN_IN_ADDRESS = PLAIN + "!$*+";

    private static final String LEFT_OUT = "…";

    private final StringBuilder link = new StringBuilder("mailto:");

    private MailLink() {}

    /** Of a letter that is too long, as many of its first words as the link can hold. */
    public static URI of(Document document, MailEnds ends) {
        MailLink made = new MailLink();
        if (ends.to() != null) {
            made.link
                    .append(encoded(ends.to().local(), PLAIN_IN_ADDRESS))
                    .append('@')
                    .append(encoded(ends.to().domain(), PLAIN_IN_ADDRESS));
        }
        made.link.append("?subject=").append(encoded(MailFile.subject(document), PLAIN));
        made.body(MessageText.of(document).strip());
        return URI.create(made.link.toString());
    }

    /** Whether the link holds all the words, or only the first ones. */
    public static boolean isWhole(Document document, MailEnds ends) {
        return of(document, ends)
                .toString()
                .endsWith("&body=" + encoded(MessageText.of(document).strip(), PLAIN));
    }

    private void body(String text) {
        int room = LONGEST - link.length() - "&body=".length();
        String whole = encoded(text, PLAIN);
        link.append("&body=").append(whole.length() <= room ? whole : shortened(text, room));
    }

    /** As many whole words as there is room for, and an ellipsis for the others. */
    private static String shortened(String text, int room) {
        StringBuilder body = new StringBuilder();
        String end = encoded(LEFT_OUT, PLAIN);
        for (String word : text.split("(?<=\\s)(?=\\S)", -1)) {
            String next = encoded(word, PLAIN);
            if (body.length() + next.length() + end.length() > room) {
                break;
            }
            body.append(next);
        }
        return body + end;
    }

    /** Line ends become %0D%0A, as the RFC wants them. */
    private static String encoded(String words, String plain) {
        StringBuilder out = new StringBuilder();
        for (byte b : words.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (plain.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
        return out.toString();
    }
}
