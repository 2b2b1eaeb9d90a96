package app.evenkeel.desktop.decision;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.FreshId;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision to record, or one to correct or delete. */
public final class DecisionFormViewModel {
    private final Words words;
    private final String client;
    private final @Nullable String id;
    private final DecisionForm form;
    private final FactForm sheet;
    private @Nullable Decision before;

    /**
     * @param client their id
     * @param decision the id of the one to change; null for a new one
     */
    public DecisionFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String decision) {
        this.words = desk.words();
        this.client = client;
        this.id = decision;
        this.form = new DecisionForm(new Inputs(words, desk.today()));
        this.sheet = new FactForm(desk, navigation, form::state);
        if (decision == null) {
            sheet.open();
        } else {
            LocalDate today = desk.today();
            sheet.open(
                    journal -> find(journal, decision, today),
                    this::show,
                    words.get("decision.gone"));
        }
    }

    private Optional<Decision> find(JournalFile journal, String decision, LocalDate today) {
        return journal.client(client)
                .map(c -> journal.relationForJudgement(c.id(), today))
                .flatMap(r ->
                        r.decisions().stream().filter(d -> d.id().equals(decision)).findFirst());
    }

    private void show(Decision decision) {
        before = decision;
        form.show(decision);
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
        return id == null;
    }

    void save() {
        sheet.save(form::look, () -> sheet.write(before == null ? recorded() : changed(before)));
    }

    private Deed recorded() {
        return deed("decision.recorded", Change.put(client, form.decision(FreshId.of("k"))));
    }

    private Deed changed(Decision seen) {
        return deed("decision.saved", Change.replace(client, seen, form.decision(seen.id())));
    }

    void delete() {
        if (before != null) {
            sheet.write(deed("decision.deleted", Change.remove(client, before)));
        }
    }

    private Deed deed(String key, Change change) {
        return new Deed(words.get(key), List.of(change));
    }
}
