package app.evenkeel.desktop.boundary;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.SignalSearch;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet.EditBoundary;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A boundary that was told, or one to change, end or delete. */
public final class BoundaryFormViewModel {
    private final Words words;
    private final EditBoundary asked;
    private final BoundaryForm form;
    private final SignalSearch signals;
    private final FactForm sheet;
    private @Nullable Boundary before;

    public BoundaryFormViewModel(Desk desk, Navigation navigation, EditBoundary asked) {
        this.words = desk.words();
        this.asked = asked;
        this.form = new BoundaryForm(new Inputs(words, desk.today()), asked.about());
        this.signals = SignalSearch.adverse(words.names());
        this.sheet = new FactForm(desk, navigation, form::state);
        if (asked.boundary() == null) {
            sheet.open();
        } else {
            LocalDate today = desk.today();
            sheet.open(journal -> find(journal, today), this::show, words.get("boundary.gone"));
        }
    }

    private Optional<Boundary> find(JournalFile journal, LocalDate today) {
        return journal.client(asked.client())
                .map(c -> journal.relationForJudgement(c.id(), today))
                .flatMap(r ->
                        r.boundaries().stream()
                                .filter(b -> b.id().equals(asked.boundary()))
                                .findFirst());
    }

    private void show(Boundary boundary) {
        before = boundary;
        form.show(boundary);
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
        return asked.boundary() == null;
    }

    List<SignalKind> signals(String typed) {
        return signals.find(typed, form.chosen());
    }

    void save() {
        sheet.save(form::look, () -> sheet.write(before == null ? told() : changed(before)));
    }

    private Deed told() {
        return deed("boundary.added", Change.put(asked.client(), form.boundary(FreshId.of("b"))));
    }

    private Deed changed(Boundary seen) {
        return deed(
                "boundary.saved", Change.replace(asked.client(), seen, form.boundary(seen.id())));
    }

    void delete() {
        if (before != null) {
            sheet.write(deed("boundary.deleted", Change.remove(asked.client(), before)));
        }
    }

    private Deed deed(String key, Change change) {
        return new Deed(words.get(key), List.of(change));
    }
}
