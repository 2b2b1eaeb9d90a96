package app.evenkeel.exchange.interchange;

import static app.evenkeel.exchange.interchange.Documents.client;
import static app.evenkeel.exchange.interchange.Documents.clients;
import static app.evenkeel.exchange.interchange.Documents.entry;
import static app.evenkeel.exchange.interchange.Documents.invoice;
import static app.evenkeel.exchange.interchange.Documents.owner;
import static app.evenkeel.exchange.interchange.Documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.WorkingHours;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

class InterchangeReaderTest {
    private static Relation only(Journal journal) {
        return journal.relations().getFirst();
    }

    private static Client theClient(String keys) {
        return only(read(client(keys))).client();
    }

    @Test
    void theExampleOfTheFormatIsReadWhole() {
        Imported imported =
                new InterchangeReader(Holdings.NONE, Documents.DEFAULTS, Capacity.ofThisProgram())
                        .read(SourceFile.of("example.json", Documents.example()));
        assertThat(imported.counts().words())
                .isEqualTo(
                        "the owner, 1 client, 1 engagement, 1 entry, 1 invoice, 1 payment, 1 account, 1 boundary, 1 decision, 1 letter");
        Relation acme = only(imported.journal());
        Entry entry = acme.entries().getFirst();
        assertThat(entry.at()).isEqualTo(OffsetDateTime.parse("2026-02-03T18:20:00+02:00"));
        assertThat(entry.signals()).containsExactly(new Signal(SignalKind.DOUBLE_CHANNEL));
        assertThat(entry.excused())
                .containsExactly(
                        new Excuse(
                                SignalKind.CONTACT_OUTSIDE_HOURS, "We had agreed on the evening."));
        assertThat(acme.invoices().getFirst().subject()).isEqualTo("First half");
        assertThat(acme.letters().getFirst().sha256()).isEqualTo("…");
        assertThat(imported.journal().owner().correspondence().templates()).hasSize(1);
        assertThat(imported.notes()).isEmpty();
    }

    @Test
    void whatIsLeftOutTakesItsDefault() {
        Client acme = theClient("'email': null");
        assertThat(acme.status()).isEqualTo(ClientStatus.ACTIVE);
        assertThat(acme.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(acme.contract()).isEqualTo(Contract.UNKNOWN);
        assertThat(acme.workingHours()).isEqualTo(WorkingHours.NONE);
        assertThat(acme.contact().email()).isEmpty();

        Entry entry = only(read(entry("'signals': [{'kind': 'threat'}]"))).entries().getFirst();
        assertThat(entry.billable()).isFalse();
        assertThat(entry.minutes()).isNull();
        assertThat(entry.signals().getFirst().severity()).isEqualTo(2);

        Relation worked = only(read(Documents.engagement("'fee': '5'")));
        assertThat(worked.engagements().getFirst().billing()).isEqualTo(Billing.FIXED);
        assertThat(worked.engagements().getFirst().revisionsIncluded()).isNull();
    }

    @Test
    void anOwnerOfWhomLittleIsSaidIsCompletedByTheCaller() {
        Owner owner = read(owner("'name': 'Maija'")).owner();
        assertThat(owner.language()).isEqualTo(Language.FI);
        assertThat(owner.timeZone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
        assertThat(owner.ladder()).isEqualTo(Ladder.DEFAULT);
        assertThat(read(owner("'ladder': {'days': []}")).owner().ladder().days()).isEmpty();
    }

    @Test
    void aClientSpeaksTheLanguageOfTheFilesOwnerWhereverTheOwnerStands() {
        String document =
                """
                {'clients': [{'id': 'a', 'name': 'A', 'letters': [{'id': 'l', 'kind': 'boundaries',
                'sentOn': '2026-03-01', 'text': 'x'}]}],
                'owner': {'language': 'lv'}, 'version': 1, 'format': 'evenkeel'}
                """;
        assertThat(only(read(document)).client().language()).isEqualTo(Language.LV);
        assertThat(only(read(document)).letters().getFirst().language()).isEqualTo(Language.LV);
        assertThat(theClient("'phone': ''").language()).isEqualTo(Language.FI);
        assertThat(theClient("'language': 'he'").language()).isEqualTo(Language.HE);
    }

    @Test
    void theTermsGiveTheDayThatAnInvoiceLeavesOut() {
        String document =
                client(
                        """
                        'terms': {'kind': 'day-of-month', 'day': 10}, 'currency': 'USD',
                        'invoices': [{'id': 'i1', 'number': '7', 'issuedOn': '2026-02-11', 'amount': '9.5'}]
                        """);
        Invoice invoice = only(read(document)).invoices().getFirst();
        assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(invoice.amount().currency()).isEqualTo(Currency.getInstance("USD"));
        assertThat(invoice.amount().amount()).isEqualByComparingTo("9.50");
    }

    @Test
    void aHoldMaySayNothingButThatItIs() {
        assertThat(only(read(invoice("'hold': {}"))).invoices().getFirst().hold()).isNotNull();
        assertThat(only(read(invoice("'hold': null"))).invoices().getFirst().hold()).isNull();
    }

    @Test
    void emptyListsAndNoClientsAreAllowed() {
        assertThat(read("{'format': 'evenkeel', 'version': 1}").relations()).isEmpty();
        assertThat(read("{'format': 'evenkeel', 'version': 1, 'clients': null}").relations())
                .isEmpty();
        assertThat(read(clients("")).relations()).isEmpty();
        assertThat(only(read(client("'entries': [], 'letters': null"))).entries())
                .isEqualTo(List.of());
    }
}
