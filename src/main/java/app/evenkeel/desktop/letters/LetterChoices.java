package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is chosen about a letter. */
final class LetterChoices {
    private final Desk desk;
    private final Runnable changed;
    private final Map<String, Boolean> byHand = new HashMap<>();
    private @Nullable LetterWish wish;
    private @Nullable Relation relation;
    private boolean settling;

    final ObjectProperty<LetterKind> kind = new SimpleObjectProperty<>(LetterKind.PAYMENT_REMINDER);

    /** Of the letter; null until the client's is known. */
    final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(null);

    final Field<String> reason;

    /** Those that the letter may be about; chosen are those that it is about. */
    final ObservableList<InvoiceChoice> invoices = FXCollections.observableArrayList();

    /**
     * @param wish the letter that was asked for elsewhere
     * @param changed hears of every choice, and once where several go together
     */
    LetterChoices(Desk desk, @Nullable LetterWish wish, Runnable changed) {
        this.desk = desk;
        this.wish = wish;
        this.changed = changed;
        this.reason = Field.optional(new Inputs(desk.words(), desk.today())::text);
        if (wish != null) {
            kind.set(wish.kind());
        }
        kind.subscribe((_, _) -> settle(this::offerAnew));
        language.subscribe((_, _) -> settle(() -> {}));
        reason.textProperty().subscribe((_, _) -> settle(() -> {}));
    }

    /** What is known of the client by now. */
    void offer(Relation known) {
        relation = known;
        settle(() -> {
            if (language.get() == null) {
                language.set(known.client().language());
            }
            offerInvoices();
        });
    }

    /** Another letter that was asked for elsewhere. */
    void wish(LetterWish other) {
        wish = other;
        settle(() -> {
            kind.set(other.kind());
            offerAnew();
        });
    }

    /** The numbers of the invoices that it is about. */
    List<String> numbers() {
        return invoices.stream().filter(i -> i.chosen().get()).map(InvoiceChoice::number).toList();
    }

    private void offerAnew() {
        byHand.clear();
        offerInvoices();
    }

    private void offerInvoices() {
        Relation known = relation;
        if (known == null) {
            return;
        }
        invoices.setAll(
                new InvoiceOffer(desk.words(), known, desk.today()).to(kind.get(), wished()));
        for (InvoiceChoice choice : invoices) {
            // What was chosen by hand stays so, whatever is written meanwhile.
            Boolean before = byHand.get(choice.number());
            if (before != null) {
                choice.chosen().set(before);
            }
            choice.chosen()
                    .subscribe((_, is) -> {
                        byHand.put(choice.number(), is);
                        settle(() -> {});
                    });
        }
    }

    /** The step of the payment ladder; null where none was asked for. */
    @Nullable Integer step() {
        LetterWish wished = wish;
        return wished != null && wished.kind() == kind.get() ? wished.step() : null;
    }

    private List<String> wished() {
        LetterWish wished = wish;
        return wished != null && wished.kind() == kind.get() ? wished.invoices() : List.of();
    }

    private void settle(Runnable changes) {
        if (settling) {
            return;
        }
        settling = true;
        try {
            changes.run();
        } finally {
            settling = false;
        }
        changed.run();
    }
}
