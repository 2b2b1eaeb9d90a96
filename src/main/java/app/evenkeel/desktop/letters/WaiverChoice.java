package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.letter.FormLetter;
import app.evenkeel.letter.Waiver;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The offer to claim nothing for the delay if the payment comes by a day. */
final class WaiverChoice {
    /** As long as one has who is asked again. */
    private static final int DAYS = 10;

    final BooleanProperty offered = new SimpleBooleanProperty(false);
    final Field<LocalDate> until;
    final Inputs inputs;

    WaiverChoice(Desk desk, Runnable changed) {
        this.inputs = new Inputs(desk.words(), desk.today());
        this.until = Field.needed(inputs::day, desk.words().get("letters.waiver-day-needed"));
        until.type(inputs.day(desk.today().plusDays(DAYS)));
        offered.subscribe((_, _) -> changed.run());
        until.textProperty().subscribe((_, _) -> changed.run());
    }

    void show(@Nullable LocalDate day) {
        offered.set(day != null);
        if (day != null) {
            until.type(inputs.day(day));
        }
    }

    /** Whether a letter can make the offer: not the first that asks for payment. */
    static boolean fits(LetterKind kind, @Nullable Integer step) {
        return kind.aboutPayment() && FormLetter.of(kind, step).asksAgain();
    }

    /** Null where nothing is waived, or the day cannot be read. */
    @Nullable Waiver in(LetterKind kind, @Nullable Integer step) {
        return offered.get() && fits(kind, step)
                ? until.value().map(Waiver::new).orElse(null)
                : null;
    }

    /** Whether the offer is to be made and it is not known until when. */
    boolean dayMissing(LetterKind kind, @Nullable Integer step) {
        return offered.get() && fits(kind, step) && until.value().isEmpty();
    }
}
