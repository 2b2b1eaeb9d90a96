package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.TimelineItem;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

class TimelineWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void anInvoiceAndItsPayment() {
        Payment payment = new Payment(DAY, Money.of("250", EURO));
        Invoice invoice =
                Bill.due("i1", "2026-03-19")
                        .numbered("A/14 b.")
                        .over(1250)
                        .paid(250, "2026-03-05")
                        .invoice();

        assertThat(line(Language.EN, new TimelineItem.Invoiced(invoice)))
                .isEqualTo("Invoice A/14 b. issued: €1,250.00, due 19 March 2026");
        assertThat(line(Language.EN, new TimelineItem.Paid(invoice, payment)))
                .isEqualTo("Payment received for invoice A/14 b.: €250.00");
        assertThat(line(Language.HE, new TimelineItem.Paid(invoice, payment)))
                .isEqualTo(
                        "התקבל תשלום על סך \u200E250.00\u00A0€\u200E עבור חשבונית \u200EA/14 b.\u200E");
    }

    @Test
    void aLetterABoundaryAndADecision() {
        Letter letter =
                new Letter(
                        "l1", LetterKind.PAYMENT_REMINDER, Language.HE, 1, DAY, List.of(), "…", "");

        assertThat(line(Language.LV, new TimelineItem.Sent(letter)))
                .isEqualTo("Nosūtīta vēstule: Maksājuma atgādinājums");
        assertThat(
                        line(
                                Language.FI,
                                new TimelineItem.Told(
                                        new Boundary(
                                                "b1", DAY, "Calls 8 to 17.", List.of(), null))))
                .isEqualTo("Raja kerrottu: Calls 8 to 17.");
        assertThat(line(Language.EN, decided(""))).isEqualTo("Decision: Let go");
        assertThat(line(Language.EN, decided("Enough."))).isEqualTo("Decision: Let go (Enough.)");
    }

    private static TimelineItem decided(String reason) {
        return new TimelineItem.Decided(new Decision("k1", DAY, Choice.LET_GO, reason));
    }

    private static String line(Language language, TimelineItem item) {
        return new TimelineWords(language).of(item);
    }
}
