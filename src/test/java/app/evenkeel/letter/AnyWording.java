package app.evenkeel.letter;

import app.evenkeel.document.Document;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;

/** A payment reminder in whatever words. */
public final class AnyWording {
    private AnyWording() {}

    public static Document of(Language language, String words) {
        LetterKind kind = LetterKind.PAYMENT_REMINDER;
        return Letters.draft(
                        Affairs.fitFor(kind, 2)
                                .request(FormLetter.of(kind, 1), language)
                                .worded(words))
                .document();
    }
}
