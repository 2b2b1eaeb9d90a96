package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Currency;

/** Amounts, exact and never mixed. */
class MoneyTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({
        "1250.00, EUR, 1250.00",
        "1250, EUR, 1250.00",
        "0.1, EUR, 0.10",
        "007.5, EUR, 7.50",
        "1500, JPY, 1500",
        "1.234, BHD, 1.234",
        "0, EUR, 0.00",
        "999999999999999.99, EUR, 999999999999999.99",
        "3, XAU, 3"
    })
    void anAmountHasTheDecimalsOfItsCurrency(String text, String currency, String amount) {
        assertThat(Money.of(text, Currency.getInstance(currency)).amount().toPlainString())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 1", "1 ", "-1", "+1", "1,5", "1.", ".5", "1e3", "NaN", "0x1", "1 000", "١"
            })
    void whatIsNoPlainDecimalNumberIsRefused(String text) {
        assertThatThrownBy(() -> Money.of(text, EUR))
                .isInstanceOf(InvalidFact.class)
                .hasMessage(
                        "amount must be a decimal number such as 1250.00, not \"%s\""
                                .formatted(text));
    }

    @Test
    void aLongTextIsQuotedInPart() {
        assertThatThrownBy(() -> Money.of("x".repeat(1000), EUR))
                .hasMessageEndingWith("not \"" + "x".repeat(40) + "…\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, EUR, 'amount must have at most 2 decimals in EUR, not 0.001'",
        "1.0000000000, EUR, 'amount must have at most 2 decimals in EUR, not 1.0000000000'",
        "1.500, EUR, 'amount must have at most 2 decimals in EUR, not 1.500'",
        "1.5, JPY, 'amount must have at most 0 decimals in JPY, not 1.5'"
    })
    void finerThanTheCurrencyIsRefused(String text, String currency, String sentence) {
        assertThatThrownBy(() -> Money.of(text, Currency.getInstance(currency)))
                .isInstanceOf(InvalidFact.class)
                .hasMessage(sentence);
    }

    @Test
    void amountsTooLargeForAnyInvoiceAreRefused() {
        assertThat(Money.of("999999999999999.99", EUR).positive()).isTrue();
        assertThatThrownBy(() -> Money.of("1000000000000000", EUR))
                .isInstanceOf(InvalidFact.class)
                .hasMessage("amount must have at most 15 digits before the point, not 16");
    }

    @Test
    void whatIsNoAmountIsShownShortAndOnOneLine() {
        assertThatThrownBy(() -> Money.of("1\n\u0007\ud800", EUR))
                .hasMessage("amount must be a decimal number such as 1250.00, not \"1  \ufffd\"");
        assertThatThrownBy(() -> Money.of("\ud83d\ude00".repeat(50), EUR))
                .hasMessage(
                        "amount must be a decimal number such as 1250.00, not \"%s…\""
                                .formatted("\ud83d\ude00".repeat(40)));
    }

    @Test
    void absurdAmountsAreRefusedBeforeTheyAreWrittenOut() {
        assertThatThrownBy(() -> new Money(new BigDecimal("1E+1000000000"), EUR))
                .isInstanceOf(InvalidFact.class)
                .hasMessage("amount must have at most 24 digits before the point");
    }

    @Test
    void theSameAmountIsEqualHoweverItWasWritten() {
        assertThat(new Money(new BigDecimal("1E+2"), EUR))
                .isEqualTo(Money.of("100.0", EUR))
                .hasSameHashCodeAs(Money.of("100", EUR));
    }

    @Test
    void amountsAddUpToTheCent() {
        Money sum = Money.zero(EUR);
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Money.of("0.10", EUR));
        }

        assertThat(sum).isEqualTo(Money.of("1", EUR));
        assertThat(sum.minus(Money.of("1.01", EUR)).amount()).isEqualTo("-0.01");
    }

    @Test
    void currenciesAreNeverAddedOrCompared() {
        Money euros = Money.of("1", EUR);
        Money dollars = Money.of("1", Currency.getInstance("USD"));

        assertThatThrownBy(() -> euros.plus(dollars)).hasMessage("EUR and USD do not mix");
        assertThatThrownBy(() -> euros.minus(dollars)).hasMessage("EUR and USD do not mix");
        assertThatThrownBy(() -> euros.compareTo(dollars)).hasMessage("EUR and USD do not mix");
        assertThat(euros).isNotEqualTo(dollars);
    }

    @Test
    void nothingIsNotPositive() {
        assertThat(Money.zero(EUR).positive()).isFalse();
        assertThat(Money.of("0.01", EUR).positive()).isTrue();
    }
}
