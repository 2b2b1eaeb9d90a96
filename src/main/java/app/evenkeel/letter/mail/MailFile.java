package app.evenkeel.letter.mail;

import app.evenkeel.document.Document;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.MessageText;
import app.evenkeel.language.OneLine;

import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;

/**
 * A letter as a file that mail programs open as a draft, ready to be read once more and sent: an
 * RFC 5322 message with {@code X-Unsent: 1}, its words in UTF-8 and its pages attached. The same
 * letter gives the same bytes.
 */
public final class MailFile {
    public static final String EXTENSION = ".eml";

    /** In code points; what a header can bear and a list of messages shows. */
    private static final int LONGEST_SUBJECT = 100;

    /** What a Hebrew letter puts before its subject, and a message has a field for. */
    private static final Pattern RE = Pattern.compile("^\\s*הנדון:\\s*");

    private MailFile() {}

    /** Whether the name of a file says that it is such a one, in whatever case. */
    public static boolean named(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /**
     * @param document whose title becomes the subject, and its words the message
     * @param fileName the attachment's, without an extension, as {@code FileName} makes it
     * @param pdf the document's pages
     */
    public static byte[] of(Document document, String fileName, MailEnds ends, byte[] pdf) {
        try {
            return DefaultMessageWriter.asBytes(message(document, fileName, ends, pdf));
        } catch (IOException e) {
            throw new IllegalStateException("a message in memory cannot fail", e);
        }
    }

    private static Message message(Document document, String fileName, MailEnds ends, byte[] pdf)
            throws IOException {
        Message.Builder message = Message.Builder.of();
        // Known to Outlook and Thunderbird: it opens for writing, with a button that sends it.
        message.setField(new RawField("X-Unsent", "1"));
        message.setField(Fields.version("1.0"));
        // The letter's own day; the mail program says when it went out.
        Date noon = Date.from(document.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        message.setDate(noon, TimeZone.getTimeZone(ZoneOffset.UTC));
        if (ends.from() != null) {
            message.setFrom(mailbox(ends.from()));
        }
        if (ends.to() != null) {
            message.setTo(mailbox(ends.to()));
        }
        message.setSubject(subject(document));
        message.setField(new RawField("Content-Language", document.language().toLanguageTag()));
        message.setBody(parts(document, fileName, pdf));
        message.setContentType(
                "multipart/mixed", new NameValuePair("boundary", boundary(document)));
        return message.build();
    }

    private static Mailbox mailbox(MailAddress address) {
        String name = address.name().isEmpty() ? null : address.name();
        return new Mailbox(name, address.local(), address.domain());
    }

    static String subject(Document document) {
        String title = document.title().replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ");
        String line = OneLine.of(RE.matcher(title).replaceFirst(""));
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT));
    }

    private static Multipart parts(Document document, String fileName, byte[] pdf)
            throws IOException {
        return MultipartBuilder.create("mixed")
                .addBodyPart(words(document))
                .addBodyPart(pages(fileName + FileFormat.PDF.extension(), pdf))
                .build();
    }

    /** No line of Base64 or quoted-printable can hold {@code =_}. */
    private static String boundary(Document document) {
        return "=_evenkeel_" + HexFormat.of().toHexDigits(document.title().hashCode());
    }

    /** Each paragraph one line: the mail program wraps it as if it had been typed there. */
    private static BodyPart words(Document document) throws IOException {
        String text = MessageText.of(document).replace("\n", "\r\n");
        return BodyPartBuilder.create()
                .setBody(text, "plain", StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable")
                .build();
    }

    private static BodyPart pages(String fileName, byte[] pdf) throws IOException {
        return BodyPartBuilder.create()
                .setBody(BasicBodyFactory.INSTANCE.binaryBody(pdf))
                .setField(AttachmentName.contentType(fileName))
                .setField(AttachmentName.contentDisposition(fileName))
                .setContentTransferEncoding("base64")
                .build();
    }
}
