package app.evenkeel.letter;

import app.evenkeel.journal.LetterKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * A letter that has a template of its own: a kind, and for a payment reminder the step of the
 * ladder.
 *
 * @param step 1 or 2 for a payment reminder; null for every other kind
 */
public record FormLetter(LetterKind kind, @Nullable Integer step) {
    /** The last step that a payment reminder has; after it work is paused. */
    static final int STEPS = 2;

    /** Where no step is named, a payment reminder is the first; other kinds have none. */
    public static FormLetter of(LetterKind kind, @Nullable Integer step) {
        if (kind != LetterKind.PAYMENT_REMINDER) {
            return new FormLetter(kind, null);
        }
        return new FormLetter(kind, step == null ? Integer.valueOf(1) : step);
    }

    /** All there are, in the order in which they are told of. */
    public static List<FormLetter> all() {
        return Stream.of(LetterKind.values())
                .flatMap(kind ->
                        kind == LetterKind.PAYMENT_REMINDER
                                ? Stream.of(of(kind, 1), of(kind, STEPS))
                                : Stream.of(of(kind, null)))
                .toList();
    }

    /** As it stands in a journal that names no step: {@code payment-reminder-2}. */
    String id() {
        return later() ? kind.id() + "-" + step : kind.id();
    }

    /** Whether it asks for payment again, after a first reminder (ADVICE P3). */
    public boolean asksAgain() {
        return kind == LetterKind.WORK_PAUSED || later();
    }

    private boolean later() {
        return step != null && step > 1;
    }
}
