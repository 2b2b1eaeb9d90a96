package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Money;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An engagement as it is typed. Only the title is needed. */
final class EngagementForm {
    private static final int MOST_REVISIONS = 1000;

    final Field<String> title;
    final Field<String> scope;
    final Field<LocalDate> start;
    final Field<LocalDate> agreedEnd;
    final Field<LocalDate> actualEnd;
    final ObjectProperty<Billing> billing = new SimpleObjectProperty<>(Billing.FIXED);
    final Field<Money> fee;
    final Field<Integer> revisions;
    private final ObservableList<DeliverableRow> deliverables = FXCollections.observableArrayList();
    // One view for good: it hears of changes only as long as somebody keeps it.
    private final ObservableList<DeliverableRow> seen =
            FXCollections.unmodifiableObservableList(deliverables);
    private final Inputs inputs;
    private final Form form;
    private Currency currency;
    private Function<LocalDate, String> ownDays = _ -> "";

    /**
     * @param currency the client's, until it is known from the journal
     */
    EngagementForm(Inputs inputs, Currency currency) {
        Words words = inputs.words();
        this.inputs = inputs;
        this.currency = currency;
        title = Field.needed(inputs::text, words.get("engagements.name-needed"));
        scope = Field.optional(inputs::text);
        start = Field.optional(inputs::day);
        agreedEnd = Field.optional(inputs::day);
        actualEnd = Field.optional(inputs::day);
        fee = Field.optional(this::fee);
        revisions = Field.optional(inputs.number(0, MOST_REVISIONS));
        form = Form.of(title, scope, start, agreedEnd, actualEnd, fee, revisions);
    }

    private Money fee(String typed) throws WrongInput {
        return inputs.amount(currency).read(typed);
    }

    Inputs inputs() {
        return inputs;
    }

    ObservableList<DeliverableRow> deliverables() {
        return seen;
    }

    DeliverableRow addDeliverable() {
        DeliverableRow row = new DeliverableRow(inputs, FreshId.of("d"));
        row.reckon(ownDays);
        deliverables.add(row);
        return row;
    }

    void remove(DeliverableRow row) {
        deliverables.remove(row);
    }

    void reckonIn(Currency clients) {
        currency = clients;
    }

    /**
     * Tells from now on beneath each promised day what follows from it for the owner.
     *
     * @param words for a promised day
     */
    void reckonOwnDays(Function<LocalDate, String> words) {
        ownDays = words;
        deliverables.forEach(row -> row.reckon(words));
    }

    void show(Engagement e) {
        title.show(e.title(), e.title());
        scope.show(e.scope(), e.scope());
        show(start, e.start());
        show(agreedEnd, e.agreedEnd());
        show(actualEnd, e.actualEnd());
        billing.set(e.billing());
        Money agreed = e.fee();
        if (agreed != null) {
            fee.show(agreed.amount().toPlainString(), agreed);
        }
        Integer included = e.revisionsIncluded();
        if (included != null) {
            revisions.show(included.toString(), included);
        }
        deliverables.setAll(
                e.deliverables().stream().map(d -> DeliverableRow.of(inputs, d)).toList());
        deliverables.forEach(row -> row.reckon(ownDays));
    }

    private void show(Field<LocalDate> field, @Nullable LocalDate day) {
        if (day != null) {
            field.show(inputs.day(day), day);
        }
    }

    boolean look() {
        boolean good = form.look();
        good &= inOrder(agreedEnd);
        good &= inOrder(actualEnd);
        for (DeliverableRow row : deliverables) {
            good &= row.look();
        }
        return good;
    }

    private boolean inOrder(Field<LocalDate> end) {
        boolean before = start.value().flatMap(s -> end.value().filter(s::isAfter)).isPresent();
        if (before) {
            end.complain(inputs.words().get("engagements.before-start"));
        }
        return !before;
    }

    /** The engagement as typed; only after a look that found nothing wrong. */
    Engagement engagement(String id) {
        return new Engagement(
                id,
                title.value().orElseThrow(),
                scope.value().orElse(""),
                start.value().orElse(null),
                agreedEnd.value().orElse(null),
                actualEnd.value().orElse(null),
                billing.get(),
                fee.value().orElse(null),
                revisions.value().orElse(null),
                deliverables.stream().map(DeliverableRow::deliverable).toList());
    }

    String state() {
        return form.state()
                + billing.get()
                + deliverables.stream()
                        .map(DeliverableRow::state)
                        .collect(Collectors.joining("\u0001", "\u0001", ""));
    }
}
