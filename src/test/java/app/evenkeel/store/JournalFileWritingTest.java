package app.evenkeel.store;

import static app.evenkeel.store.Sample.ACME;
import static app.evenkeel.store.Sample.BOX;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.history.Histories;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

class JournalFileWritingTest {
    @TempDir Path folder;
    private JournalFile file;

    @BeforeEach
    void open() {
        file = JournalFile.open(folder.resolve("journal.db"), Journals.CLOCK);
        file.write(Change.put(ACME), Change.put(BOX));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void anIdOfAnotherClientIsRefused() {
        file.write(Change.put("acme", Sample.note("n1", "2026-02-03T10:00:00+02:00", "Rang")));

        assertRefused(
                "belongs to the client acme already",
                Change.put("box", Sample.note("n1", "2026-02-03T10:00:00+02:00", "Wrote")));
        assertThat(file.clientOf(FactKind.ENTRY, "n1")).contains("acme");
    }

    @Test
    void aTakenInvoiceNumberIsRefusedByName() {
        file.write(Change.put("acme", Sample.invoice("i1", "2026-014")));

        assertRefused(
                "invoice with the number 2026-014, of the client acme",
                Change.put("box", Sample.invoice("i2", "2026-014")));
    }

    @Test
    void aClientsInvoicesAreReadAloneAndTheLatestOfAll() {
        assertThat(file.latestInvoice()).isEmpty();
        file.write(
                Change.put("acme", Sample.invoice("i2", "2")),
                Change.put("acme", Sample.invoice("i1", "1")));
        file.write(Change.put("box", Sample.invoice("i3", "0")));

        assertThat(file.invoices("acme"))
                .containsExactly(Sample.invoice("i1", "1"), Sample.invoice("i2", "2"));
        assertThat(file.latestInvoice()).contains(Sample.invoice("i3", "0"));
    }

    @Test
    void whatFollowsFromTheJournalCanBeTakenBackByItsNumber() {
        Written<String> written =
                file.writeNumbered(
                        () -> "found", _ -> List.of(Change.put("acme", Sample.invoice("i1", "1"))));

        assertThat(written.found()).isEqualTo("found");
        file.undo(Objects.requireNonNull(written.change()));
        assertThat(file.invoice("i1")).isEmpty();
        assertThat(file.writeNumbered(() -> "nothing", _ -> List.of()).change()).isNull();
    }

    @Test
    void invoicesCanSwapTheirNumbers() {
        file.write(
                Change.put("acme", Sample.invoice("i1", "A")),
                Change.put("box", Sample.invoice("i2", "B")));

        file.write(
                Change.put("acme", Sample.invoice("i1", "B")),
                Change.put("box", Sample.invoice("i2", "A")));

        assertThat(file.invoiceByNumber("B"))
                .contains(new InvoiceOfClient("acme", Sample.invoice("i1", "B")));
        assertThat(file.invoiceByNumber("C")).isEmpty();
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefusedByName() {
        assertRefused(
                "Entry n1 names the invoice i9, which the client acme does not have",
                Change.put("acme", about("n1", null, "i9")));
    }

    @Test
    void aReferenceToAnotherClientsFactIsRefused() {
        file.write(Change.put("box", Sample.invoice("i1", "1")));

        assertRefused(
                "Entry n1 names the invoice i1, which the client acme does not have",
                Change.put("acme", about("n1", null, "i1")));
    }

    @Test
    void whatOthersReferToIsNotRemovedUnderThem() {
        file.write(
                Change.put("acme", Sample.invoice("i1", "1")),
                Change.put("acme", about("n1", null, "i1")));

        assertRefused("Entry n1 names the invoice i1", Change.remove(Invoice.class, "i1"));
        file.write(Change.put("acme", Sample.invoice("i1", "2")));

        assertThat(file.entry("n1")).contains(about("n1", null, "i1"));
    }

    @Test
    void aFactOfAClientWhoIsNotThereIsRefused() {
        assertRefused(
                "belongs to the client nobody, who is not in the journal",
                Change.put("nobody", Sample.invoice("i1", "1")));
    }

    @Test
    void ofManyChangesAllOrNoneAreDone() {
        assertRefused(
                "i9",
                Change.put("acme", Sample.invoice("i1", "1")),
                Change.put("acme", about("n1", null, "i9")));

        assertThat(file.relation("acme")).isEqualTo(new Relation(ACME));
        assertThat(file.search("First", 9)).isEmpty();
    }

    @Test
    void aClientGoesWithEverythingThatBelongsToThem() {
        file.write(
                Change.put("acme", Sample.invoice("i1", "1")),
                Change.put("acme", about("n1", null, "i1")),
                Change.put("acme", about("n2", "n1", null)));

        file.write(Change.remove(Client.class, "acme"));

        assertThat(file.clients()).containsExactly(BOX);
        assertThat(file.search("half", 9)).isEmpty();
        assertThat(file.history(FactKind.ENTRY, "n1"))
                .extracting(Version::after)
                .containsExactly(about("n1", null, "i1"), null);
    }

    @Test
    void removingWhatIsNotThereLeavesNoTrace() {
        var before = file.newestChange();

        file.write(Change.remove(Entry.class, "n9"));

        assertThat(file.newestChange()).isEqualTo(before);
    }

    @Test
    void paymentsOfTheOldVersionGoWithIt() {
        Invoice open = Sample.invoice("i1", "1");
        Invoice paid = open.with(new Payment(LocalDate.of(2026, 2, 3), open.amount()));
        file.write(Change.put("acme", paid));
        file.write(Change.put("acme", open));

        assertThat(file.relation("acme").invoices()).containsExactly(open);
        assertThat(file.history(FactKind.INVOICE, "i1"))
                .extracting(Version::before)
                .containsExactly(null, paid);
    }

    @Test
    void amountsInTwoCurrenciesAreRefused() {
        Invoice invoice = Sample.invoice("i1", "1");
        Invoice mixed =
                Invoice.issued(
                        "i1",
                        "1",
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        invoice.amount(),
                        Money.of("10.00", Currency.getInstance("USD")),
                        "",
                        "");

        assertRefused("another currency", Change.put("acme", mixed));
    }

    @Test
    void aYearThatWouldNotSortIsRefused() {
        assertRefused(
                "years must be 0 to 9999",
                Change.put("acme", Sample.note("n1", "+12026-02-03T10:00:00+02:00", "Rang")));
    }

    @Test
    void aClientWhoIsNotThereIsSaid() {
        assertThatThrownBy(() -> file.relation("nobody"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no client with the id nobody");
    }

    @Test
    void aJudgementSeesOldEntriesThatStillMatterAndNoOthers() {
        Entry oldNote = Sample.note("n1", "2020-01-01T10:00:00+02:00", "Old");
        Entry oldCall = call("n2", "2020-01-01T10:00:00+02:00");
        Entry onTheDay = Sample.note("n3", "2026-01-01T00:00:00+14:00", "On the day");
        file.write(
                Change.put("acme", oldNote),
                Change.put("acme", oldCall),
                Change.put("acme", onTheDay));

        LocalDate since = LocalDate.of(2026, 1, 1);
        assertThat(file.relationForJudgement("acme", since).entries())
                .containsExactly(oldCall, onTheDay);
        assertThat(file.relationsForJudgement(since))
                .containsExactly(file.relationForJudgement("acme", since), new Relation(BOX));
    }

    private static Entry call(String id, String at) {
        return Sample.entry(id, at, Channel.CALL, Direction.INCOMING, "Rang", null, null);
    }

    private static Entry about(String id, String answers, String invoice) {
        return Sample.entry(
                id,
                "2026-02-03T10:00:00+02:00",
                Channel.EMAIL,
                Direction.OUTGOING,
                "Asked",
                answers,
                invoice);
    }

    private void assertRefused(String why, Change... changes) {
        var before = file.everything();
        assertThatThrownBy(() -> file.write(changes))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
        assertThat(file.everything()).isEqualTo(before);
        assertThat(Histories.breaches(file)).isEmpty();
    }
}
