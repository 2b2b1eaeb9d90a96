package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.LetterRequest;

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

    /** Of a payment reminder; null until the ladder is known. */
    final ObjectProperty<@Nullable Integer> step = new SimpleObjectProperty<>(null);

    /** Of the letter; null until the client's is known. */
    final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(null);

    final Field<String> reason;
    final WaiverChoice waiver;

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
        this.waiver = new WaiverChoice(desk, () -> settle(() -> {}));
        if (wish != null) {
            kind.set(wish.kind());
            step.set(wish.step());
        }
        kind.subscribe((_, _) -> settle(this::offerAnew));
        step.subscribe((_, _) -> settle(this::offerInvoices));
        language.subscribe((_, _) -> settle(() -> {}));
        reason.textProperty().subscribe((_, _) -> settle(() -> {}));
    }

    /** What is known of the client by now. */
    void offer(Relation known) {
        relation = known;
        settle(() -> {
            if (language.get() == null) {
                language.set(known.client().language());
                begin(known);
            }
            offerInvoices();
        });
    }

    /** With the letter that is in order, unless another was asked for. */
    private void begin(Relation known) {
        LetterInOrder inOrder = LetterInOrder.of(desk.owner(), known, desk.today());
        if (wish == null) {
            wish = inOrder.wish().orElse(null);
            if (wish != null) {
                kind.set(wish.kind());
                step.set(wish.step());
            }
        }
        if (step.get() == null) {
            step.set(inOrder.reminder());
        }
    }

    /** Another letter that was asked for elsewhere. */
    void wish(LetterWish other) {
        wish = other;
        settle(() -> {
            kind.set(other.kind());
            if (other.step() != null) {
                step.set(other.step());
            }
            offerAnew();
        });
    }

    /** All as it was chosen in a letter that was put aside. */
    void takeUp(LetterDraft draft, Relation known) {
        List<String> numbers =
                known.invoices().stream()
                        .filter(invoice -> draft.invoices().contains(invoice.id()))
                        .map(Invoice::number)
                        .toList();
        wish = new LetterWish(draft.kind(), draft.step(), numbers);
        relation = known;
        settle(() -> {
            kind.set(draft.kind());
            language.set(draft.language());
            if (draft.step() != null) {
                step.set(draft.step());
            }
            reason.type(draft.reason());
            waiver.show(draft.waivedUntil());
            offerAnew();
        });
    }

    /** Whether nothing of what the letter could be about is chosen. */
    boolean noneChosen() {
        return numbers().isEmpty() && !invoices.isEmpty();
    }

    /** The letter in the words of its template. */
    LetterRequest request(Relation known, Language in) {
        return new LetterRequest(
                desk.owner(),
                known,
                kind.get(),
                in,
                reminderStep(),
                numbers(),
                reasonGiven(),
                desk.today(),
                waiver.in(kind.get(), reminderStep()),
                null);
    }

    /** The numbers of the invoices that it is about. */
    List<String> numbers() {
        return invoices.stream().filter(i -> i.chosen().get()).map(InvoiceChoice::number).toList();
    }

    /** The step where the letter has steps. */
    @Nullable Integer reminderStep() {
        return kind.get() == LetterKind.PAYMENT_REMINDER ? step.get() : null;
    }

    /** Whether the letter can say something in the owner's words: why, or what was asked for. */
    static boolean hasReason(LetterKind kind) {
        return kind == LetterKind.TERMINATION || kind == LetterKind.SCOPE_CHANGE;
    }

    /** What was typed of it; empty where the letter has no place for it. */
    String reasonGiven() {
        return hasReason(kind.get()) ? reason.value().orElse("") : "";
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
                new InvoiceOffer(desk.words(), known, desk.today())
                        .to(kind.get(), reminderStep(), wished()));
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

    private List<String> wished() {
        LetterWish wished = wish;
        if (wished == null || wished.kind() != kind.get()) {
            return List.of();
        }
        boolean otherStep = wished.step() != null && !wished.step().equals(reminderStep());
        return otherStep ? List.of() : wished.invoices();
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
