package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-014 | Payment reminder | 2026-014 Payment reminder",
                "Acme | Late-payment claim: invoice 7 | Acme Late-payment claim invoice 7",
                "INV/2026:14 | Maksumuistutus | INV-2026-14 Maksumuistutus",
                "Öljy & Äänentoisto Oy | Loppuraportti | Öljy & Äänentoisto Oy Loppuraportti",
                "'חברת \"אור\" בע\"מ' | דוח סיכום | חברת -אור- בע-מ דוח סיכום",
                "../../etc | passwd. | etc passwd",
                "'' | Termination | Termination",
            })
    void itsWordsStayReadable(String first, String second, String name) {
        assertThat(FileName.of(first, second)).isEqualTo(name);
    }

    @Test
    void marksThatNobodySeesAreLeftOut() {
        assertThat(FileName.of("\u200E12/3\u200E", "\u202Egpj.exe\u0000"))
                .isEqualTo("12-3 gpj.exe");
        assertThat(FileName.of("1\u00A0234", "a\tb\nc")).isEqualTo("1 234 a b c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "NUL", "com1", "LPT9", "aux.letter", "PRN .x"})
    void itIsNoDevice(String device) {
        assertThat(FileName.of(device)).isEqualTo("_" + device);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "-", "?", "\u200E", "/"})
    void thereIsAlwaysOne(String words) {
        assertThat(FileName.of(words)).isEqualTo("document");
    }

    @Test
    void whatIsTooLongGivesWayToTheRest() {
        assertThat(FileName.of("x".repeat(10_000), "2026-014", "Payment reminder"))
                .isEqualTo("x".repeat(34) + " 2026-014 Payment reminder");
        assertThat(FileName.of("x".repeat(99), "y".repeat(99)))
                .isEqualTo("x".repeat(29) + " " + "y".repeat(29));
    }

    @Test
    void theLongestHasRoomForItsExtension() {
        String name = FileName.of("😀".repeat(100));

        assertThat(name.codePoints()).hasSize(60);
        assertThat((name + FileFormat.PDF.extension()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(255);
    }
}
