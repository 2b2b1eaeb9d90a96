package app.evenkeel.desktop.engagements;

import app.evenkeel.advice.QuietBuffer;
import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A new engagement, or one to change or delete. */
public final class EngagementFormViewModel {
    /**
     * What the form opens with.
     *
     * @param handsOn whether the client is one for whom an own, earlier day is wise
     */
    private record Opening(Currency currency, boolean handsOn, @Nullable Engagement engagement) {}

    private final Words words;
    private final String client;
    private final @Nullable String id;
    private final Owner owner;
    private final EngagementForm form;
    private final FactForm sheet;
    private final ReadOnlyBooleanWrapper handsOn = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper currency =
            new ReadOnlyStringWrapper(Client.DEFAULT_CURRENCY.getCurrencyCode());
    private @Nullable Engagement before;
    private @Nullable EngagementRemoval removal;

    /**
     * @param client their id
     * @param engagement the id of the one to change; null for a new one
     */
    public EngagementFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String engagement) {
        this.words = desk.words();
        this.owner = desk.owner();
        this.client = client;
        this.id = engagement;
        this.form = new EngagementForm(new Inputs(words, desk.today()), Client.DEFAULT_CURRENCY);
        this.sheet = new FactForm(desk, navigation, form::state);
        LocalDate today = desk.today();
        sheet.open(journal -> opening(journal, today), this::show, words.get("engagements.gone"));
    }

    private Optional<Opening> opening(JournalFile journal, LocalDate today) {
        return journal.client(client)
                .map(c -> journal.relationForJudgement(c.id(), Assessor.looksBackTo(today)))
                .flatMap(relation -> opening(relation, today));
    }

    private Optional<Opening> opening(Relation relation, LocalDate today) {
        Currency clients = relation.client().currency();
        boolean wise = QuietBuffer.wiseFor(new Assessor(owner).assess(relation, today));
        return id == null
                ? Optional.of(new Opening(clients, wise, null))
                : relation.engagements().stream()
                        .filter(e -> e.id().equals(id))
                        .map(e -> new Opening(clients, wise, e))
                        .findFirst();
    }

    private void show(Opening opening) {
        form.reckonIn(opening.currency());
        currency.set(opening.currency().getCurrencyCode());
        handsOn.set(opening.handsOn());
        if (opening.handsOn()) {
            form.reckonOwnDays(this::ownDay);
        }
        before = opening.engagement();
        if (before != null) {
            form.show(before);
        }
    }

    private String ownDay(LocalDate promised) {
        LocalDate own = QuietBuffer.ownDay(promised, owner);
        return words.get("engagements.own-day", Map.of("day", form.inputs().day(own)));
    }

    /** Whether the client likes to ask before the day, so that an own, earlier one is shown. */
    ReadOnlyBooleanProperty handsOnProperty() {
        return handsOn.getReadOnlyProperty();
    }

    Words words() {
        return words;
    }

    EngagementForm form() {
        return form;
    }

    FactForm sheet() {
        return sheet;
    }

    boolean isNew() {
        return id == null;
    }

    /** The code of the client's currency. */
    ReadOnlyStringProperty currencyProperty() {
        return currency.getReadOnlyProperty();
    }

    void save() {
        sheet.save(form::look, () -> sheet.write(before == null ? added() : changed(before)));
    }

    private Deed added() {
        return new Deed(
                words.get("engagements.added"),
                List.of(Change.put(client, form.engagement(FreshId.of("g")))));
    }

    private Deed changed(Engagement seen) {
        return new Deed(
                words.get("engagements.saved"),
                List.of(Change.replace(client, seen, form.engagement(seen.id()))));
    }

    /**
     * Finds out what was written under it.
     *
     * @param ask gets the question
     */
    void askToDelete(Consumer<String> ask) {
        Engagement seen = before;
        if (seen != null) {
            sheet.ask(
                    journal -> EngagementRemoval.in(journal.relation(client), seen),
                    found -> {
                        removal = found;
                        ask.accept(found.question(words));
                    });
        }
    }

    void delete() {
        if (removal != null) {
            sheet.write(new Deed(words.get("engagements.deleted"), removal.changes()));
        }
    }
}
