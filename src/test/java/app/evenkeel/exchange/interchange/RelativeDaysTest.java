package app.evenkeel.exchange.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

class RelativeDaysTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static String resolved(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        byte[] dated = new RelativeDays(TODAY, ZoneId.of("Europe/Riga")).resolve(bytes);
        return new String(dated, StandardCharsets.UTF_8).replace('"', '\'');
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    D-0,             2026-03-04
                    D-4,             2026-02-28
                    D+14,            2026-03-18
                    D-0 Wed,         2026-03-04
                    D-0 Thu,         2026-02-26
                    D-7 Mon,         2026-02-23
                    D-1 18:20,       2026-03-03T18:20:00+02:00
                    D-0 Thu 08:00,   2026-02-26T08:00:00+02:00
                    D+60 10:00,      2026-05-03T10:00:00+03:00
                    D-5 Xyz,         D-5 Xyz
                    About D-5 days,  About D-5 days
                    D,               D
                    """)
    void aDayIsCountedFromToday(String relative, String date) {
        assertThat(resolved("{'a': ['" + relative + "']}")).isEqualTo("{'a':['" + date + "']}");
    }

    @Test
    void theOwnerIsGivenTheTimeZone() {
        assertThat(resolved("{'owner': {'name': 'M', 'timeZone': 'Z'}}"))
                .isEqualTo("{'owner':{'name':'M','timeZone':'Europe/Riga'}}");
    }
}
