package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Map;

class MoneyJourneyTest {
    private static final String NUMBER = "2026-17";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void anInvoiceIsRecordedThenPaidInTwoParts(Language language) {
        Words words = new Words(language);
        String pay = words.get("money.record-payment") + ", " + NUMBER;
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.click("Hilla & Halla Oy");
            window.turnTo(Section.MONEY);
            window.click(words.get("menu.new-invoice"));
            window.type(words.get("invoice.number"), NUMBER);
            window.type(words.get("invoice.amount"), "1000");
            window.type(words.get("invoice.subject"), "Spring campaign");
            window.click(words.get("invoice.save"));
            window.sees(words.get("invoice.added", Map.of("number", NUMBER)));
            window.hears(
                    NUMBER, "Spring campaign", euros(words, 1000), state(words, InvoiceState.OPEN));

            window.click(pay);
            window.type(words.get("payment.amount"), "400");
            window.click(words.get("money.record-payment"));
            window.hears(
                    NUMBER,
                    state(words, InvoiceState.PART_PAID),
                    words.get("money.open", Map.of("amount", euros(words, 600))));

            window.click(pay);
            window.sees(
                    words.get(
                            "payment.open-of",
                            Map.of("amount", euros(words, 600), "all", euros(words, 1000))));
            window.click(words.get("money.record-payment"));
            window.hears(NUMBER, state(words, InvoiceState.PAID));
            assertThat(window.journal().invoiceByNumber(NUMBER).orElseThrow().invoice().payments())
                    .hasSize(2);
        }
    }

    private static String state(Words words, InvoiceState state) {
        return words.names().of(state);
    }

    private static String euros(Words words, int amount) {
        return words.amounts()
                .of(new Money(BigDecimal.valueOf(amount), Currency.getInstance("EUR")));
    }
}
