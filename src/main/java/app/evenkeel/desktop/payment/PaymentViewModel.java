package app.evenkeel.desktop.payment;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Told;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Records a payment. It is added to the invoice as that is at the moment of saving, so that a
 * payment recorded elsewhere meanwhile is not lost.
 */
public final class PaymentViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final String invoice;
    private final Latest latest;
    private final Inputs inputs;
    private final ReadOnlyObjectWrapper<@Nullable Billed> billed =
            new ReadOnlyObjectWrapper<>(null);
    private final Field<Money> amount;
    private final Field<LocalDate> on;
    private final Form form;
    private final ReadOnlyStringWrapper laterHint = new ReadOnlyStringWrapper("");
    private final Subscription subscription;
    private String opened = "";
    private boolean saving;

    /**
     * @param client the client's id
     * @param invoice the invoice's id
     */
    public PaymentViewModel(Desk desk, Navigation navigation, String client, String invoice) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.invoice = invoice;
        this.latest = desk.latest();
        this.inputs = new Inputs(desk.words(), desk.today());
        this.amount = Field.needed(this::upToOpen, words().get("payment.amount-needed"));
        this.on = Field.needed(inputs::day, words().get("payment.on-needed"));
        this.form = Form.of(amount, on);
        on.type(inputs.day(desk.today()));
        on.textProperty().subscribe((_, _) -> lookAtDay());
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
    }

    /** The invoice; null as long as nobody knows it. */
    ReadOnlyObjectProperty<@Nullable Billed> billedProperty() {
        return billed.getReadOnlyProperty();
    }

    Field<Money> amount() {
        return amount;
    }

    Field<LocalDate> on() {
        return on;
    }

    /** That the day is still to come. */
    ReadOnlyStringProperty laterHintProperty() {
        return laterHint.getReadOnlyProperty();
    }

    Inputs inputs() {
        return inputs;
    }

    Words words() {
        return desk.words();
    }

    LocalDate today() {
        return desk.today();
    }

    boolean changed() {
        return !form.state().equals(opened);
    }

    private void read() {
        latest.ask(journal -> journal.invoice(invoice), found -> show(found.orElse(null)));
    }

    private void show(@Nullable Invoice found) {
        if (saving) {
            return;
        }
        Billed now = found == null ? null : new Billed(words(), found);
        if (now == null || !now.payable()) {
            desk.notices().trouble(now == null ? words().get("invoice.gone") : now.notPayable());
            navigation.closeSheet();
            return;
        }
        boolean untouched = !changed() || billed.get() == null;
        billed.set(now);
        if (untouched) {
            amount.type(inputs.amount(now.open()));
            opened = form.state();
        } else if (!amount.text().isBlank()) {
            amount.look();
        }
    }

    private Money upToOpen(String typed) throws WrongInput {
        Billed now = billed.get();
        if (now == null) {
            throw new WrongInput("");
        }
        Money paid = inputs.amount(now.open().currency()).read(typed);
        if (paid.compareTo(now.open()) > 0) {
            throw new WrongInput(tooMuch(now));
        }
        return paid;
    }

    private String tooMuch(Billed now) {
        return words().get("payment.too-much", Map.of("open", words().amounts().of(now.open())));
    }

    private void lookAtDay() {
        boolean later = on.value().filter(day -> day.isAfter(desk.today())).isPresent();
        laterHint.set(later ? words().get("payment.later") : "");
    }

    void save() {
        if (saving || billed.get() == null || !form.look()) {
            return;
        }
        Payment payment = new Payment(on.value().orElseThrow(), amount.value().orElseThrow());
        Words words = words();
        LocalDate today = desk.today();
        saving = true;
        desk.write(
                journal -> deed(journal, words, payment, today),
                navigation::closeSheet,
                this::failed);
    }

    private Deed deed(JournalFile journal, Words words, Payment payment, LocalDate today) {
        Invoice now =
                journal.invoice(invoice).orElseThrow(() -> new Told(words.get("invoice.gone")));
        Billed bill = new Billed(words, now);
        if (!bill.payable()) {
            throw new Told(bill.notPayable());
        }
        boolean otherCurrency = !payment.amount().currency().equals(now.amount().currency());
        if (otherCurrency || payment.amount().compareTo(bill.open()) > 0) {
            throw new Told(tooMuch(bill));
        }
        return new Deed(bill.done(payment, today), List.of(Change.put(client, now.with(payment))));
    }

    private void failed(Exception trouble) {
        saving = false;
        desk.tell(trouble);
        read();
    }

    void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
