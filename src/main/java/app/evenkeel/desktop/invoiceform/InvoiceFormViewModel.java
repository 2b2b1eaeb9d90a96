package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.BrokenReference;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Invoice;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Adds an invoice, or corrects one as it was when the form was opened. */
public final class InvoiceFormViewModel {
    /** What the form opens with. */
    private record Opening(
            @Nullable Client client, @Nullable Invoice invoice, String proposedNumber) {}

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final boolean isNew;
    private final String id;
    private final Latest opening;
    private final Latest asking;
    private final Inputs inputs;
    private final Numbers numbers;
    private final InvoiceFields fields;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private Contract contract = Contract.UNKNOWN;
    private String proposedDue = "";
    private @Nullable Invoice before;
    private String opened;
    private boolean saving;

    /**
     * @param client the client's id
     * @param invoice the id of the one to correct; null for a new one
     */
    public InvoiceFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String invoice) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.isNew = invoice == null;
        this.id = invoice == null ? FreshId.of("i") : invoice;
        this.opening = desk.latest();
        this.asking = desk.latest();
        this.inputs = new Inputs(desk.words(), desk.today());
        this.numbers = new Numbers(desk.words(), id);
        this.fields = new InvoiceFields(inputs);
        this.opened = fields.state();
        fields.issued().textProperty().subscribe((_, _) -> dueFollows());
        int year = desk.today().getYear();
        opening.ask(journal -> opening(journal, year), this::open);
    }

    private Opening opening(JournalFile journal, int year) {
        return new Opening(
                journal.client(client).orElse(null),
                journal.invoice(id).orElse(null),
                isNew ? numbers.proposed(journal, year) : "");
    }

    private void open(Opening with) {
        Invoice invoice = with.invoice();
        if (with.client() == null || (!isNew && invoice == null)) {
            desk.notices().trouble(words().get("invoice.gone"));
            navigation.closeSheet();
            return;
        }
        before = invoice;
        if (invoice == null) {
            contract = with.client().contract();
            fields.currencyProperty().set(with.client().currency());
            fields.number().type(with.proposedNumber());
            fields.issued().type(inputs.day(desk.today()));
        } else {
            fields.show(invoice);
        }
        opened = fields.state();
        ready.set(true);
    }

    /** The day it is due follows from the day it is issued, until the user has set it. */
    private void dueFollows() {
        if (!isNew || !fields.due().text().equals(proposedDue)) {
            return;
        }
        fields.issued()
                .value()
                .flatMap(contract::dueOn)
                .ifPresent(due -> {
                    proposedDue = inputs.day(due);
                    fields.due().type(proposedDue);
                });
    }

    InvoiceFields fields() {
        return fields;
    }

    Inputs inputs() {
        return inputs;
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    boolean isNew() {
        return isNew;
    }

    /** Whether what it opens with is there. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether closing would lose something. */
    boolean changed() {
        return !fields.state().equals(opened);
    }

    /** Looks in the journal whether the number is free. */
    void lookAtNumber() {
        fields.number()
                .value()
                .ifPresent(number ->
                        asking.ask(
                                journal -> numbers.holder(journal, number),
                                holder -> holder.ifPresent(words -> fields.taken(number, words))));
    }

    void save() {
        if (!ready.get() || saving || !fields.look()) {
            return;
        }
        Invoice after = fields.read(id);
        Change change =
                before == null ? Change.put(client, after) : Change.replace(client, before, after);
        String done = said(before == null ? "invoice.added" : "invoice.corrected", after);
        saving = true;
        desk.write(
                journal -> {
                    numbers.holder(journal, after.number())
                            .ifPresent(holder -> {
                                throw new NumberTaken(after.number(), holder);
                            });
                    return new Deed(done, List.of(change));
                },
                navigation::closeSheet,
                this::failed);
    }

    private void failed(Exception trouble) {
        saving = false;
        if (trouble instanceof NumberTaken taken) {
            fields.taken(taken.number(), taken.sentence());
        } else {
            desk.tell(trouble);
        }
    }

    /** Takes the invoice out of the journal, unless a note or a letter refers to it. */
    void delete() {
        Invoice invoice = before;
        if (invoice == null || saving) {
            return;
        }
        saving = true;
        desk.write(
                said("invoice.deleted", invoice),
                List.of(Change.remove(client, invoice)),
                navigation::closeSheet,
                trouble -> {
                    saving = false;
                    if (trouble instanceof BrokenReference) {
                        desk.notices().trouble(words().get("invoice.referred-to"));
                    } else {
                        desk.tell(trouble);
                    }
                });
    }

    /** What the question before deleting says. */
    String deleteQuestion() {
        return before == null ? "" : said("invoice.delete-question", before);
    }

    private String said(String key, Invoice invoice) {
        return words().get(key, Map.of("number", words().isolated(invoice.number())));
    }

    void close() {
        opening.drop();
        asking.drop();
    }
}
