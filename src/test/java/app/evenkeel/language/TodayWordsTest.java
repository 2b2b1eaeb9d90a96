package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

class TodayWordsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 5);

    @Test
    void anOverdueInvoiceIsToldWithItsDaysAndWhatIsStillOwed() {
        assertThat(overdue(Language.EN, 1))
                .isEqualTo("Invoice 2026-014 is 1 day overdue: €1,000.00");
        assertThat(overdue(Language.EN, 12))
                .isEqualTo("Invoice 2026-014 is 12 days overdue: €1,000.00");
        assertThat(overdue(Language.FI, 1))
                .isEqualTo("Lasku 2026-014 on 1 päivän myöhässä: 1\u00A0000,00\u00A0€");
        assertThat(overdue(Language.FI, 2)).contains("2 päivää myöhässä");
        assertThat(overdue(Language.HE, 2)).contains("באיחור של יומיים");
        assertThat(overdue(Language.HE, 12)).contains("באיחור של 12 ימים");
        assertThat(overdue(Language.LV, 21)).contains("kavējas 21 dienu:");
        assertThat(overdue(Language.LV, 11)).contains("kavējas 11 dienu:");
        assertThat(overdue(Language.LV, 12)).contains("kavējas 12 dienu:");
        assertThat(overdue(Language.LV, 22)).contains("kavējas 22 dienas:");
    }

    @Test
    void aPromiseIsToldBeforeOnAndAfterItsDay() {
        assertThat(on(DUE.minusDays(2)).deliverableDue("Draft", DUE))
                .isEqualTo("Promised by 5 March 2026: Draft");
        assertThat(on(DUE).deliverableDue("Draft", DUE)).isEqualTo("Promised by today: Draft");
        assertThat(on(DUE.plusDays(1)).deliverableDue("Draft", DUE))
                .isEqualTo("Was promised by 5 March 2026: Draft");
    }

    @Test
    void anAnswerThatTheOwnerOwesIsToldBeforeOnAndAfterItsDay() {
        assertThat(on(DUE.minusDays(2)).answerOwed("Which colour?", DUE))
                .isEqualTo("You owe an answer by 5 March 2026: Which colour?");
        assertThat(on(DUE).answerOwed("Which colour?", DUE))
                .isEqualTo("You owe an answer today: Which colour?");
        assertThat(on(DUE.plusDays(1)).answerOwed("Which colour?", DUE))
                .isEqualTo("You have owed an answer since 5 March 2026: Which colour?");
    }

    @Test
    void anAnswerAndAPaymentAreAwaited() {
        TodayWords today = on(DUE.plusDays(9));

        assertThat(today.answerAwaited("Approve the draft", DUE))
                .isEqualTo("An answer has been due since 5 March 2026: Approve the draft");
        assertThat(today.paymentPromised(invoice(), DUE))
                .isEqualTo("Payment of invoice 2026-014 was promised by 5 March 2026: €1,000.00");
        assertThat(on(DUE).paymentPromised(invoice(), DUE)).contains("by today: €1,250.00");
        assertThat(today.nothing()).isEqualTo("Nothing wants doing today.");
    }

    private static String overdue(Language language, int days) {
        return new TodayWords(language, DUE.plusDays(days)).invoiceOverdue(invoice());
    }

    private static TodayWords on(LocalDate day) {
        return new TodayWords(Language.EN, day);
    }

    /** 250 of 1250 euros were paid on the day after the due date. */
    private static Invoice invoice() {
        Currency euro = Currency.getInstance("EUR");
        return new Invoice(
                "i1",
                "2026-014",
                DUE.minusDays(14),
                DUE,
                Money.of("1250", euro),
                null,
                "",
                "",
                List.of(new Payment(DUE.plusDays(1), Money.of("250", euro))),
                null,
                null,
                null,
                null,
                null);
    }
}
