package app.evenkeel.desktop.boundary;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactEditing;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.SignalSearch;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet.EditBoundary;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import java.util.List;

/** A boundary that was told, or one to change, end or delete. */
public final class BoundaryFormViewModel {
    private final Words words;
    private final BoundaryForm form;
    private final FactForm sheet;
    private final FactEditing<Boundary> editing;
    private final SignalSearch signals;

    public BoundaryFormViewModel(Desk desk, Navigation navigation, EditBoundary asked) {
        this.words = desk.words();
        this.form = new BoundaryForm(new Inputs(words, desk.today()), asked.about());
        this.signals = SignalSearch.adverse(words.names());
        this.sheet = new FactForm(desk, navigation, form::state);
        this.editing =
                new FactEditing<>(
                        desk,
                        sheet,
                        new FactEditing.Which<>(
                                asked.client(), asked.boundary(), Relation::boundaries, "b"),
                        new FactEditing.Told(
                                "boundary.added",
                                "boundary.saved",
                                "boundary.deleted",
                                "boundary.gone"),
                        form::show);
    }

    Words words() {
        return words;
    }

    BoundaryForm form() {
        return form;
    }

    FactForm sheet() {
        return sheet;
    }

    boolean isNew() {
        return editing.isNew();
    }

    List<SignalKind> signals(String typed) {
        return signals.find(typed, form.chosen());
    }

    void save() {
        editing.save(form::look, form::boundary);
    }

    void delete() {
        editing.delete();
    }
}
