package app.evenkeel.desktop.report;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.DossierRequest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.LocalDate;

/**
 * What can be chosen about a dossier: from which day on, whether with the letters' text, and
 * whether feelings go with what proves it.
 */
final class DossierChoices {
    private final Inputs inputs;
    private final Field<LocalDate> from;
    private final BooleanProperty lettersInFull = new SimpleBooleanProperty(true);
    private final BooleanProperty feelings = new SimpleBooleanProperty(false);

    DossierChoices(Inputs inputs) {
        this.inputs = inputs;
        this.from = Field.optional(this::past);
    }

    private LocalDate past(String typed) throws WrongInput {
        LocalDate day = inputs.day(typed);
        if (day.isAfter(inputs.today())) {
            throw new WrongInput(inputs.words().get("report-page.from-later"));
        }
        return day;
    }

    void onChange(Runnable changed) {
        from.textProperty().subscribe((_, _) -> changed.run());
        lettersInFull.subscribe((_, _) -> changed.run());
    }

    /** Whether the day can be read, so that a half-typed one changes nothing. */
    boolean right() {
        return from.text().isBlank() || from.value().isPresent();
    }

    DossierRequest request(Owner owner, Relation relation, Language language, LocalDate on) {
        return new DossierRequest(
                owner, relation, language, from.value().orElse(null), on, lettersInFull.get());
    }

    DossierProof proof(Owner owner, Relation relation, Language language, LocalDate on) {
        return new DossierProof(request(owner, relation, language, on), feelings.get());
    }

    Inputs inputs() {
        return inputs;
    }

    /** The first day that it tells of; blank from the beginning. */
    Field<LocalDate> from() {
        return from;
    }

    BooleanProperty lettersInFullProperty() {
        return lettersInFull;
    }

    /** Whether feelings stand among what proves it; never in the dossier itself. */
    BooleanProperty feelingsProperty() {
        return feelings;
    }
}
