package app.evenkeel.desktop.instrument;

import static app.evenkeel.desktop.instrument.Invoices.cancelled;
import static app.evenkeel.desktop.instrument.Invoices.open;
import static app.evenkeel.desktop.instrument.Invoices.paid;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class DaysLateTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 1);
    private static final Invoice IN_TIME = paid("A-1", "2026-01-01", "2025-12-30");
    private static final Invoice LATE = paid("A-2", "2026-01-10", "2026-01-24");
    private static final Invoice OVERDUE = open("A-3", "2026-02-01");
    private static final Invoice NOT_DUE = open("A-4", "2026-03-10");

    @Test
    void invoicesStandByDueDateWithTheirDays() {
        DaysLate late = DaysLate.of(List.of(NOT_DUE, LATE, OVERDUE, IN_TIME), ON);

        assertThat(late.delays())
                .extracting(d -> d.invoice().number() + " " + d.days() + " " + d.open())
                .containsExactly("A-1 0 false", "A-2 14 false", "A-3 28 true", "A-4 0 true");
        assertThat(late.longestFirst()).containsExactly(2, 1);
        assertThat(late.mostDays()).isEqualTo(28);
    }

    @Test
    void whatIsCancelledOrNotYetIssuedIsLeftOut() {
        Invoice gone = cancelled("A-5", "2026-01-10", "2026-02-01");
        Invoice ahead = open("A-6", "2026-04-01");

        assertThat(DaysLate.of(List.of(gone, ahead), ON)).isEqualTo(DaysLate.NONE);
    }

    @Test
    void ofTwoEquallyLongDelaysTheLaterStandsFirst() {
        Invoice again = paid("A-7", "2026-02-01", "2026-02-15");

        assertThat(DaysLate.of(List.of(LATE, again), ON).longestFirst()).containsExactly(1, 0);
    }

    @Test
    void theChartIsToldInWords() {
        DaysLate late = DaysLate.of(List.of(IN_TIME, LATE, OVERDUE, NOT_DUE), ON);

        assertThat(words(Language.EN).of(late))
                .isEqualTo(
                        "4 invoices, by due date. 1 paid late. 2 still open."
                                + " Longest delay: 28 days, invoice A-3.");
        assertThat(words(Language.EN).of(DaysLate.of(List.of(IN_TIME), ON)))
                .isEqualTo("1 invoice, by due date. None late.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Invoice A-3/Due 1 February 2026/Overdue, 28 days late so far
                    FI | Lasku A-3/Eräpäivä 1.2.2026/Erääntynyt, nyt 28 päivää myöhässä
                    HE | חשבונית A-3/לתשלום עד 1.2.2026/באיחור, עברו 28 ימים ממועד התשלום
                    LV | Rēķins A-3/Apmaksas termiņš: 2026. gada 1. februāris/Kavēts, kavējums 28 dienas
                    """)
    void anInvoiceIsToldInThreeLines(Language language, String said) {
        DaysLate late = DaysLate.of(List.of(OVERDUE), ON);

        assertThat(words(language).of(late.delays().getFirst()).replace('\n', '/')).isEqualTo(said);
    }

    @Test
    void aSettledInvoiceSaysHowLateItWasPaid() {
        DaysLate late = DaysLate.of(List.of(IN_TIME, LATE, NOT_DUE), ON);

        assertThat(late.delays())
                .extracting(d -> words(Language.EN).of(d).lines().toList().getLast())
                .containsExactly("Paid on time", "Paid 14 days late", "Open, not late so far");
    }

    private static DaysLateWords words(Language language) {
        return new DaysLateWords(language);
    }
}
