package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** When an invoice is due by the contract. */
class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 14, 2026-02-15",
        "2026-02-01, 0, 2026-02-01",
        "2024-02-28, 1, 2024-02-29",
        "2026-12-31, 365, 2027-12-31"
    })
    void soManyDaysAfterTheInvoice(LocalDate issued, int days, LocalDate due) {
        assertThat(new Terms.NetDays(days).dueOn(issued)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, 15, 2026-02-15",
        "2026-02-15, 15, 2026-03-15",
        "2026-02-16, 15, 2026-03-15",
        "2026-12-31, 1, 2027-01-01",
        "2026-01-31, 28, 2026-02-28",
        "2026-02-27, 28, 2026-02-28"
    })
    void onTheFirstSuchDayAfterTheInvoice(LocalDate issued, int day, LocalDate due) {
        assertThat(new Terms.DayOfMonth(day).dueOn(issued)).isEqualTo(due);
    }

    @Test
    void aContractWithoutTermsDoesNotSayWhenAnInvoiceIsDue() {
        LocalDate issued = LocalDate.of(2026, 2, 1);

        assertThat(Contract.UNKNOWN.dueOn(issued)).isEmpty();
        assertThat(new Contract(30, new Terms.NetDays(14), null).dueOn(issued))
                .contains(LocalDate.of(2026, 2, 15));
    }

    @Test
    void otherTermsAreRefused() {
        assertThatThrownBy(() -> new Terms.NetDays(-1)).hasMessage("days must be 0 to 365, not -1");
        assertThatThrownBy(() -> new Terms.NetDays(366))
                .hasMessage("days must be 0 to 365, not 366");
        assertThatThrownBy(() -> new Terms.DayOfMonth(0)).hasMessage("day must be 1 to 28, not 0");
        assertThatThrownBy(() -> new Terms.DayOfMonth(29))
                .hasMessage("day must be 1 to 28, not 29");
    }
}
