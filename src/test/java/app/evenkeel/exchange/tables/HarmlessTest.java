package app.evenkeel.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(1)",
                "\tx",
                "\rx",
                "\nx",
                "  =1",
                "\u00a0=1",
                "\u200b\ufeff=1",
                "\u202e=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "=cmd|'/C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://a.example\",\"b\")",
                "'=1",
                "''=1"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(Harmless.text(text)).isEqualTo("'" + text);
        assertThat(Harmless.original("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Acme Oy",
                "2026-014",
                "a=b",
                "50 % - the rest later",
                "anna@acme.example",
                "'tis",
                "O'Brien",
                " 'quoted'"
            })
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(Harmless.text(text)).isEqualTo(text);
        assertThat(Harmless.original(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '^',
            value = {"a;=1#a;'=1", "a,  -1,=2#a,'  -1,'=2", "a;'=1#a;''=1"})
    void soDoesWhatWouldBeACellWithAnotherSeparator(String text, String harmless) {
        assertThat(Harmless.text(text)).isEqualTo(harmless);
        assertThat(Harmless.original(harmless)).isEqualTo(text);
    }

    @Test
    void soDoesALineThatWouldBeARow() {
        assertThat(Harmless.text("Agreed:\n- two drafts\r\n=1"))
                .isEqualTo("Agreed:\n'- two drafts\r\n'=1");
    }
}
