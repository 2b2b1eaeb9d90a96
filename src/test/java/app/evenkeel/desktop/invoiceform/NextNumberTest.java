package app.evenkeel.desktop.invoiceform;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

class NextNumberTest {
    @ParameterizedTest
    @CsvSource({
        "EK-163, EK-164",
        "2026-014, 2026-015",
        "2026/009, 2026/010",
        "099, 100",
        "A999, A1000",
        "14/2026, 15/2026",
        "EK 7-2026, EK 8-2026",
        "0000611365, 0000611366",
        "12345678901234567890, 12345678901234567891",
        "№ 5, № 6"
    })
    void theNextNumberCountsOn(String latest, String next) {
        assertThat(next(2026, latest, Set.of())).contains(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-014, 2026-001",
        "EK-2025-7, EK-2026-1",
        "31/2025, 01/2026",
        "EK-163, EK-164",
        "120250-7, 120250-8"
    })
    void aNewYearBeginsAnewWhereTheNumberNamesTheYear(String latest, String next) {
        assertThat(next(2025, latest, Set.of())).contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"March", "14A", "2026-014 b", "٣"})
    void whatDoesNotCountProposesNothing(String latest) {
        assertThat(next(2026, latest, Set.of())).isEmpty();
    }

    @Test
    void numbersThatAreTakenArePassedOver() {
        assertThat(next(2026, "EK-1", Set.of("EK-2", "EK-3"))).contains("EK-4");
    }

    private static Optional<String> next(int issuedIn, String latest, Set<String> taken) {
        LocalDate issued = LocalDate.of(issuedIn, 2, 1);
        Invoice invoice =
                Invoice.issued(
                        "i",
                        latest,
                        issued,
                        issued,
                        Money.of("1", Client.DEFAULT_CURRENCY),
                        null,
                        "",
                        "");
        return new NextNumber(2026, taken::contains).after(invoice);
    }
}
