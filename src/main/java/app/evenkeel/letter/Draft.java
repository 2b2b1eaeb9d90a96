package app.evenkeel.letter;

import app.evenkeel.document.Document;
import app.evenkeel.document.PlainText;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * A letter that has not been sent.
 *
 * @param step the step of the payment ladder; null for letters that have none
 * @param invoiceIds the ids of the invoices that it names
 * @param fileName for saving it, without an extension; every system takes it
 * @param warnings what the owner should think of before sending it, in the owner's language; never
 *     for the client
 */
public record Draft(
        Document document,
        LetterKind kind,
        Language language,
        @Nullable Integer step,
        List<String> invoiceIds,
        String fileName,
        List<String> warnings) {
    public Draft {
        invoiceIds = List.copyOf(invoiceIds);
        warnings = List.copyOf(warnings);
    }

    /** The fact that it went out on a day, with its words. */
    public Letter sent(String id, LocalDate on) {
        String text = PlainText.of(document);
        return new Letter(id, kind, language, step, on, invoiceIds, text, sha256(text));
    }

    /** Whether a letter is this one, word for word. */
    public boolean is(Letter letter) {
        return letter.kind() == kind && letter.text().equals(PlainText.of(document));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
