package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.BrokenReference;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Invoice;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds an invoice, or corrects one as it was when the form was opened. */
public final class InvoiceFormViewModel {
    /** What the form opens with. */
    private record Opening(Client client, @Nullable Invoice invoice, String proposedNumber) {}

    private final Desk desk;
    private final String client;
    private final boolean isNew;
    private final String id;
    private final Inputs inputs;
    private final Numbers numbers;
    private final InvoiceFields fields;
    private final FactForm sheet;
    private Contract contract = Contract.UNKNOWN;
    private String proposedDue = "";
    private @Nullable Invoice before;

    /**
     * @param client the client's id
     * @param invoice the id of the one to correct; null for a new one
     */
    public InvoiceFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String invoice) {
        this.desk = desk;
        this.client = client;
        this.isNew = invoice == null;
        this.id = invoice == null ? FreshId.of("i") : invoice;
        this.inputs = new Inputs(desk.words(), desk.today());
        this.numbers = new Numbers(desk.words(), id);
        this.fields = new InvoiceFields(inputs);
        this.sheet = new FactForm(desk, navigation, fields::state);
        fields.issued().textProperty().subscribe((_, _) -> dueFollows());
        int year = desk.today().getYear();
        sheet.open(journal -> opening(journal, year), this::show, words().get("invoice.gone"));
    }

    private Optional<Opening> opening(JournalFile journal, int year) {
        Invoice invoice = isNew ? null : journal.invoice(id).orElse(null);
        String number = isNew ? numbers.proposed(journal, year) : "";
        return journal.client(client)
                .filter(_ -> isNew || invoice != null)
                .map(known -> new Opening(known, invoice, number));
    }

    private void show(Opening with) {
        before = with.invoice();
        if (before == null) {
            contract = with.client().contract();
            fields.currencyProperty().set(with.client().currency());
            fields.number().type(with.proposedNumber());
            fields.issued().type(inputs.day(desk.today()));
        } else {
            fields.show(before);
        }
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

    Words words() {
        return desk.words();
    }

    boolean isNew() {
        return isNew;
    }

    FactForm sheet() {
        return sheet;
    }

    /** Looks in the journal whether the number is free. */
    void lookAtNumber() {
        fields.number()
                .value()
                .ifPresent(number ->
                        sheet.ask(
                                journal -> numbers.holder(journal, number),
                                holder -> holder.ifPresent(words -> fields.taken(number, words))));
    }

    /**
     * @param taken what follows where the number turns out to be taken
     */
    void save(Runnable taken) {
        sheet.save(fields::look, () -> write(fields.read(id), taken));
    }

    private void write(Invoice after, Runnable taken) {
        Change change =
                before == null ? Change.put(client, after) : Change.replace(client, before, after);
        Deed deed =
                new Deed(
                        said(before == null ? "invoice.added" : "invoice.corrected", after),
                        List.of(change));
        sheet.write(
                journal -> {
                    numbers.holder(journal, after.number())
                            .ifPresent(holder -> {
                                throw new NumberTaken(after.number(), holder);
                            });
                    return deed;
                },
                () -> {},
                trouble -> {
                    if (trouble instanceof NumberTaken number) {
                        fields.taken(number.number(), number.sentence());
                        taken.run();
                    } else {
                        desk.tell(trouble);
                    }
                });
    }

    /** Takes the invoice out of the journal, unless a note or a letter refers to it. */
    void delete() {
        Invoice gone = before;
        if (gone != null) {
            Deed deed =
                    new Deed(said("invoice.deleted", gone), List.of(Change.remove(client, gone)));
            sheet.write(_ -> deed, () -> {}, this::notDeleted);
        }
    }

    private void notDeleted(Exception trouble) {
        if (trouble instanceof BrokenReference) {
            desk.notices().trouble(words().get("invoice.referred-to"));
        } else {
            desk.tell(trouble);
        }
    }

    /** What the question before deleting says. */
    String deleteQuestion() {
        return before == null ? "" : said("invoice.delete-question", before);
    }

    private String said(String key, Invoice invoice) {
        return words().get(key, Map.of("number", words().isolated(invoice.number())));
    }
}
