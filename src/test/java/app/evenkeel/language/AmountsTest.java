package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.text.Bidi;
import java.util.Currency;

class AmountsTest {
    @Test
    void anAmountIsWrittenAsTheDesignHasIt() {
        assertThat(euros(Language.EN, "1234.5")).isEqualTo("€1,234.50");
        assertThat(euros(Language.FI, "1234.5")).isEqualTo("1\u00A0234,50\u00A0€");
        assertThat(euros(Language.LV, "1234.5")).isEqualTo("1\u00A0234,50\u00A0€");
        assertThat(euros(Language.HE, "1234.5")).isEqualTo("\u200E1,234.50\u00A0€\u200E");
    }

    @Test
    void hundredsHaveNoSeparatorAndMillionsHaveTwo() {
        assertThat(euros(Language.EN, "0")).isEqualTo("€0.00");
        assertThat(euros(Language.EN, "999.99")).isEqualTo("€999.99");
        assertThat(euros(Language.EN, "1000")).isEqualTo("€1,000.00");
        assertThat(euros(Language.EN, "1234567.89")).isEqualTo("€1,234,567.89");
        assertThat(euros(Language.FI, "1234567.89")).isEqualTo("1\u00A0234\u00A0567,89\u00A0€");
        assertThat(euros(Language.LV, "123456789012345"))
                .isEqualTo("123\u00A0456\u00A0789\u00A0012\u00A0345,00\u00A0€");
    }

    @Test
    void aNegativeAmountHasAMinusBeforeEverything() {
        assertThat(euros(Language.EN, "-5")).isEqualTo("−€5.00");
        assertThat(euros(Language.FI, "-1234.5")).isEqualTo("−1\u00A0234,50\u00A0€");
        assertThat(euros(Language.HE, "-5")).isEqualTo("\u200E−5.00\u00A0€\u200E");
        assertThat(amount(Language.EN, "-5", "CHF")).isEqualTo("−CHF\u00A05.00");
    }

    @Test
    void currenciesHaveTheirSymbolOrTheirCode() {
        assertThat(amount(Language.EN, "12.3", "GBP")).isEqualTo("£12.30");
        assertThat(amount(Language.EN, "12.3", "USD")).isEqualTo("$12.30");
        assertThat(amount(Language.EN, "12.3", "CHF")).isEqualTo("CHF\u00A012.30");
        assertThat(amount(Language.EN, "12.3", "AUD")).isEqualTo("AUD\u00A012.30");
        assertThat(amount(Language.FI, "12.3", "SEK")).isEqualTo("12,30\u00A0SEK");
        assertThat(amount(Language.LV, "12.3", "GBP")).isEqualTo("12,30\u00A0£");
        assertThat(amount(Language.HE, "12.3", "ILS")).isEqualTo("\u200E12.30\u00A0₪\u200E");
    }

    @Test
    void currenciesHaveTheirOwnNumberOfDecimals() {
        assertThat(amount(Language.EN, "123456", "JPY")).isEqualTo("JPY\u00A0123,456");
        assertThat(amount(Language.FI, "1234", "ISK")).isEqualTo("1\u00A0234\u00A0ISK");
        assertThat(amount(Language.EN, "1234.5", "KWD")).isEqualTo("KWD\u00A01,234.500");
        assertThat(amount(Language.LV, "1.234", "BHD")).isEqualTo("1,234\u00A0BHD");
    }

    @Test
    void inHebrewTheSymbolStaysToTheRightOfTheDigits() {
        String text = "הסכום הוא " + euros(Language.HE, "-1234.5") + " לתשלום";
        Bidi order = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int first = text.indexOf('−');
        int last = text.indexOf('€');

        assertThat(text.substring(first, last).chars().count()).isEqualTo(10);
        for (int i = first; i <= last; i++) {
            assertThat(order.getLevelAt(i)).as("level of character %d", i).isEqualTo(2);
        }
    }

    private static String euros(Language language, String amount) {
        return amount(language, amount, "EUR");
    }

    private static String amount(Language language, String amount, String currency) {
        return new Amounts(language)
                .of(new Money(new BigDecimal(amount), Currency.getInstance(currency)));
    }
}
