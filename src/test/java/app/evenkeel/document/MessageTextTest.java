package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class MessageTextTest {
    static Stream<Document> documents() {
        return Stream.concat(Samples.all().stream(), Hostile.documents());
    }

    @Test
    void readsAsOneWouldHaveWrittenIt() {
        assertThat(MessageText.of(Samples.englishReminder()))
                .isEqualTo(
                        """
                        Dear Ms O'Neill,

                        I hope the launch went well. Looking through my books I noticed that invoice 2026-014 for €1,234.50 was due on 12 February 2026 and seems to be still open. It may simply have been overlooked, or have crossed with your payment; in that case please disregard this note.

                        – Invoice: 2026-014, Issued: 29 January 2026, Due: 12 February 2026, Amount: €1,234.50
                        – Invoice: 2026-017, Issued: 4 February 2026, Due: 18 February 2026, Amount: €980.00

                        You can transfer the sum to FI21 1234 5600 0007 85 with the invoice number as reference. If anything about the invoices is unclear, or another date suits you better, just write or call me.

                        Kind regards,
                        Robin Hale
                        """);
    }

    @Test
    void aChartIsToldInWords() {
        Block chart =
                new Block.BarChart(
                        Text.of("Hours"),
                        List.of(new Block.Bar(Text.of("May"), 40, Text.of("40 h"))));
        assertThat(MessageText.of(Samples.letter("en", "T", "A", List.of(chart))))
                .isEqualTo("Hours\n\n– May: 40 h\n");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void partsArePartedByOneBlankLine(Document document) {
        String text = MessageText.of(document);
        assertThat(text).doesNotStartWith("\n").doesNotContain("\n\n\n");
        assertThat(text.lines())
                .allSatisfy(line -> {
                    assertThat(line).isEqualTo(line.stripTrailing());
                    assertThat(line.chars()).noneMatch(Character::isISOControl);
                });
    }
}
