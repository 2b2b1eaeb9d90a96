package app.evenkeel.desktop.money;

import app.evenkeel.advice.PaymentLadder;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.DaysLate;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.Saving;
import app.evenkeel.document.FileName;
import app.evenkeel.exchange.tables.TableKind;
import app.evenkeel.exchange.tables.TableWriter;
import app.evenkeel.file.SafeFile;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The money of one client. */
public final class MoneyViewModel {
    /** More bars would be thinner than the eye can tell apart. */
    private static final int MOST_IN_CHART = 100;

    /** What the section shows; what it is while nobody knows yet, is nothing at all. */
    sealed interface State {
        record Unknown() implements State {}

        record NoInvoices() implements State {}

        record Showing(MoneyHead head, List<InvoiceRow> rows) implements State {
            public Showing {
                rows = List.copyOf(rows);
            }
        }
    }

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Saving saving;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unknown());
    private final Subscription subscription;
    private @Nullable Relation shown;

    /**
     * @param client the client's id
     */
    public MoneyViewModel(Desk desk, Navigation navigation, Press press, String client) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.saving = new Saving(desk, press);
        this.latest = desk.latest();
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    void addInvoice() {
        navigation.open(new Sheet.EditInvoice(client, null));
    }

    void open(InvoiceRow row) {
        navigation.open(new Sheet.EditInvoice(client, row.id()));
    }

    void recordPayment(InvoiceRow row) {
        navigation.open(new Sheet.RecordPayment(client, row.id()));
    }

    void write(InvoiceRow.Asking letter) {
        navigation.go(new ClientPage(client, Section.LETTERS, letter.wish()));
    }

    void seeClaim(InvoiceRow row) {
        navigation.open(new Sheet.SeeLateClaim(client, row.id()));
    }

    /** Asks where to, and saves the invoices that are shown for a spreadsheet. */
    void saveTable() {
        Relation relation = shown;
        if (relation != null) {
            LocalDate on = desk.today();
            String invoices = words().get("money.invoices");
            saving.save(
                    FileName.of(relation.client().name(), invoices),
                    words().get("money.save-table"),
                    ".csv",
                    (file, _, _) -> writeTable(relation, on, file),
                    null);
        }
    }

    private static void writeTable(Relation relation, LocalDate on, Path file) {
        Journal invoices = new Journal(null, List.of(relation));
        SafeFile.write(file, out -> TableWriter.write(TableKind.INVOICES, invoices, on, out));
    }

    private void read() {
        LocalDate on = desk.today();
        Words words = words();
        Ladder ladder = desk.owner().ladder();
        latest.ask(journal -> read(journal, words, ladder, on), this::show);
    }

    /** What is to be shown, and what it was made from. */
    private record Read(State state, @Nullable Relation relation) {}

    private Read read(JournalFile journal, Words words, Ladder ladder, LocalDate on) {
        return journal.client(client)
                .map(c -> journal.relationForJudgement(c.id(), on))
                .filter(relation -> !relation.invoices().isEmpty())
                .map(relation -> new Read(showing(relation, words, ladder, on), relation))
                .orElseGet(() -> new Read(new State.NoInvoices(), null));
    }

    private void show(Read read) {
        shown = read.relation();
        state.set(read.state());
    }

    private static State showing(Relation relation, Words words, Ladder ladder, LocalDate on) {
        List<Invoice> invoices = relation.invoices();
        var currency = relation.client().currency();
        List<OwedWords> owed =
                Owed.of(invoices, on, currency).stream().map(o -> words(words, o)).toList();
        DaysLate all = DaysLate.of(invoices, on);
        int shown = Math.min(all.delays().size(), MOST_IN_CHART);
        DaysLate newest =
                new DaysLate(
                        all.delays().subList(all.delays().size() - shown, all.delays().size()));
        String caption =
                shown < all.delays().size()
                        ? words.get("money.chart-newest", Map.of("n", Integer.toString(shown)))
                        : words.get("money.chart");
        return new State.Showing(
                new MoneyHead(owed, newest, caption),
                new InvoiceRows(words, PaymentLadder.of(relation, ladder, on), on).of(invoices));
    }

    private static OwedWords words(Words words, Owed owed) {
        return new OwedWords(words.amounts().of(owed.all()), overdue(words, owed));
    }

    private static String overdue(Words words, Owed owed) {
        if (!owed.overdue().positive()) {
            return "";
        }
        return owed.overdue().equals(owed.all())
                ? words.get("money.all-overdue")
                : words.get("money.overdue", Map.of("amount", words.amounts().of(owed.overdue())));
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
