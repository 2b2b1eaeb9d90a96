package app.evenkeel.desktop.decision;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactEditing;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;

/** A decision to record, or one to correct or delete. */
public final class DecisionFormViewModel {
    private final Words words;
    private final DecisionForm form;
    private final FactForm sheet;
    private final FactEditing<Decision> editing;

    /**
     * @param client their id
     * @param decision the id of the one to change; null for a new one
     */
    public DecisionFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String decision) {
        this.words = desk.words();
        this.form = new DecisionForm(new Inputs(words, desk.today()));
        this.sheet = new FactForm(desk, navigation, form::state);
        this.editing =
                new FactEditing<>(
                        desk,
                        sheet,
                        new FactEditing.Which<>(client, decision, Relation::decisions, "k"),
                        new FactEditing.Told(
                                "decision.recorded",
                                "decision.saved",
                                "decision.deleted",
                                "decision.gone"),
                        form::show);
    }

    Words words() {
        return words;
    }

    DecisionForm form() {
        return form;
    }

    FactForm sheet() {
        return sheet;
    }

    boolean isNew() {
        return editing.isNew();
    }

    void save() {
        editing.save(form::look, form::decision);
    }

    void delete() {
        editing.delete();
    }
}
