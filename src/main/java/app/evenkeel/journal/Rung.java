package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A rung of the payment ladder (ADVICE, section 3), the gentlest first. */
public enum Rung {
    REMINDER(0),
    SECOND_REMINDER(1),
    WORK_PAUSED(2),
    REVIEW(3);

    private final String id = Ids.of(this);
    private final int place;

    Rung(int place) {
        this.place = place;
    }

    /** The place of its day among those of the settings, from 0. */
    int place() {
        return place;
    }

    public String id() {
        return id;
    }

    /** The rung that a letter is for; a reminder without a step is the first. */
    public static Optional<Rung> of(LetterKind letter, @Nullable Integer step) {
        return switch (letter) {
            case PAYMENT_REMINDER ->
                    Optional.of(step == null || step == 1 ? REMINDER : SECOND_REMINDER);
            case WORK_PAUSED -> Optional.of(WORK_PAUSED);
            default -> Optional.empty();
        };
    }

    public static Optional<Rung> of(Letter letter) {
        return of(letter.kind(), letter.step());
    }
}
