package app.evenkeel.exchange.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;

class InterchangeWriterTest {
    private static String text(Journal journal) {
        return new String(Documents.written(journal), StandardCharsets.UTF_8);
    }

    @Test
    void aJournalIsWrittenForAPersonToRead() throws IOException {
        Journal example = Documents.read(Documents.example(), Holdings.NONE);
        byte[] expected;
        try (var in = InterchangeWriterTest.class.getResourceAsStream("written.json")) {
            expected = in.readAllBytes();
        }
        assertThat(text(example)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyJournalIsThreeLines() {
        assertThat(text(new Journal(null, List.of())))
                .isEqualTo("{\n  \"format\": \"evenkeel\",\n  \"version\": 1\n}\n");
    }

    @Test
    void aFeeInAnotherCurrencyThanTheClientsIsNotPassedOffAsTheirs() {
        Engagement engagement =
                new Engagement(
                        "e1",
                        "Site",
                        "",
                        null,
                        null,
                        null,
                        Billing.FIXED,
                        Money.of("10.00", Currency.getInstance("USD")),
                        null,
                        List.of());
        Relation relation =
                new Relation(
                        new Client("acme", "Acme", Language.EN),
                        List.of(engagement),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertThatThrownBy(() -> text(new Journal(null, List.of(relation))))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "The engagement e1 has an amount in USD where the file can only hold EUR");
    }

    @Test
    void aFailingStreamGivesItsOwnReason() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        assertThatThrownBy(() -> InterchangeWriter.write(new Journal(null, List.of()), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
