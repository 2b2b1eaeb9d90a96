package app.evenkeel.exchange.invoices;

import static app.evenkeel.exchange.invoices.Csv.HEADER;
import static app.evenkeel.exchange.invoices.Csv.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Terms;
import app.evenkeel.journal.WorkingHours;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** What a file adds to a journal that knows the clients, or the invoices, already. */
class KnownInvoicesTest {
    private static final Currency USD = Currency.getInstance("USD");
    private static final Client ACME =
            new Client(
                    "acme",
                    "Acme Oy",
                    Contact.UNKNOWN,
                    Language.FI,
                    "FI",
                    USD,
                    null,
                    ClientStatus.LEAVING,
                    new Contract(0, new Terms.NetDays(14), null),
                    WorkingHours.NONE);
    private static final Invoice SEVEN =
            new Invoice(
                    "i7",
                    "7",
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 2, 15),
                    Money.of("10.00", USD),
                    Money.of("8.00", USD),
                    "1009",
                    "Site",
                    List.of(
                            new Payment(LocalDate.of(2026, 2, 3), Money.of("4.00", USD)),
                            new Payment(LocalDate.of(2026, 2, 20), Money.of("6.00", USD))),
                    LocalDate.of(2026, 2, 10),
                    LocalDate.of(2026, 2, 12),
                    null,
                    null,
                    new Hold(null, "Waits."));
    private static final KeptJournal JOURNAL = KeptJournal.of(ACME, SEVEN);

    private static Imported read(String rows) {
        return Csv.read(HEADER + ",Paid,Disputed\n" + rows, JOURNAL, null);
    }

    @Test
    void aClientIsFoundByIdOrNameAndStaysAsItIs() {
        Imported imported =
                read("ACME OY,8,2026-02-01,,$10.00,,\nacme,9,2026-02-01,2026-02-15,10.00,,\n");
        assertThat(imported.journal().relations()).hasSize(1);
        assertThat(imported.journal().relations().getFirst().client()).isEqualTo(ACME);
        assertThat(imported.notes()).isEmpty();
        Invoice eight = invoices(imported).getFirst();
        assertThat(eight.dueOn()).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(eight.amount().currency()).isEqualTo(USD);
        assertThat(eight.id()).isEqualTo("invoice-8");
    }

    @Test
    void whatTheFileDoesNotSayOfAKnownInvoiceIsKept() {
        Imported same = read("acme,7,2026-02-01,2026-02-15,10.00,2026-02-20,yes\n");
        assertThat(invoices(same)).containsExactly(SEVEN);
        assertThat(same.notes())
                .containsExactly(
                        "Invoices that the journal had already, now as the file has them: 1.");
        assertThat(invoices(read("acme,7,2026-02-01,2026-02-15,10.00,,\n"))).containsExactly(SEVEN);
    }

    @Test
    void whatTheFileSaysOfAKnownInvoiceCounts() {
        Invoice changed =
                invoices(read("acme,7,2026-02-02,2026-02-16,12.00,2026-02-21,2026-02-11\n"))
                        .getFirst();
        assertThat(changed.id()).isEqualTo("i7");
        assertThat(changed.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(changed.dueOn()).isEqualTo(LocalDate.of(2026, 2, 16));
        assertThat(changed.payments())
                .containsExactly(new Payment(LocalDate.of(2026, 2, 21), Money.of("12.00", USD)));
        assertThat(changed.disputedOn()).isEqualTo(LocalDate.of(2026, 2, 11));
        assertThat(changed.hold()).isEqualTo(SEVEN.hold());
        assertThat(changed.reference()).isEqualTo("1009");
    }

    @Test
    void anInvoiceDoesNotChangeItsClient() {
        assertThat(Csv.refusal(HEADER + "\nBeta,7,2026-02-01,2026-02-15,10.00\n", JOURNAL))
                .isEqualTo(
                        "f.csv, line 2: the invoice \"7\" stands under the client \"acme\" in the journal, not under \"beta\"");
    }

    @Test
    void anIdThatAnotherInvoiceHasIsNotTaken() {
        Invoice holder =
                Invoice.issued(
                        "invoice-8",
                        "A-8",
                        SEVEN.issuedOn(),
                        SEVEN.dueOn(),
                        SEVEN.amount(),
                        null,
                        "",
                        "");
        String file = HEADER + "\nacme,8,2026-02-01,2026-02-15,10.00\n";
        Imported imported = Csv.read(file, KeptJournal.of(ACME, holder), null);
        assertThat(invoices(imported).getFirst().id()).isEqualTo("invoice-8-2");
    }

    @Test
    void twoClientsOfOneNameAreToldApartByTheirIds() {
        Client other = new Client("acme-2", "Acme Oy", Language.EN);
        var both =
                new KeptJournal(
                        List.of(
                                new app.evenkeel.journal.Relation(ACME),
                                new app.evenkeel.journal.Relation(other)));
        assertThat(Csv.refusal(HEADER + "\nacme oy,8,2026-02-01,2026-02-15,10.00\n", both))
                .isEqualTo(
                        "f.csv, line 2: more than one client is called \"acme oy\": the id must say which");
        Imported imported =
                Csv.read(HEADER + "\nacme-2,8,2026-02-01,2026-02-15,10.00\n", both, null);
        assertThat(imported.journal().relations().getFirst().client()).isEqualTo(other);
    }
}
