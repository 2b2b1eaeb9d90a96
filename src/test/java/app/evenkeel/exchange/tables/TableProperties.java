package app.evenkeel.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Journal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Whatever has been written down, no table runs it. */
class TableProperties {
    private static final LocalDate ON = LocalDate.of(2026, 3, 1);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("=+-@＝＠'\"ab1 \t\r\n;,|\u00a0\u200b\ufeff\u0001é")
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<Journal> journals() {
        return ArbitraryJournals.journals();
    }

    @Property(tries = 20_000)
    void noTextBeginsAFormula(@ForAll("texts") String text) {
        String harmless = Harmless.text(text);
        assertThat(harmless).doesNotMatch("(?s)[\\t\\r\\n].*");
        for (String cell : harmless.split("[;,|\\t\\r\\n]", -1)) {
            assertThat(cell).doesNotMatch("(?s)[\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@＝＠].*");
        }
        assertThat(harmless.replace("'", "")).isEqualTo(text.replace("'", ""));
    }

    @Property(tries = 20_000)
    void everyTextCanBeHadBack(@ForAll("texts") String text) {
        assertThat(Harmless.original(Harmless.text(text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void noCellOfAnyTableBeginsAFormula(@ForAll("journals") Journal journal) throws IOException {
        for (TableKind kind : TableKind.values()) {
            List<List<String>> rows = rows(kind, journal);
            assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
            assertThat(rows.stream().flatMap(List::stream))
                    .noneMatch(cell -> cell.matches("(?s)[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*"));
        }
    }

    @Property(tries = 200)
    void whatIsReadBackIsWhatWasWritten(@ForAll("journals") Journal journal) throws IOException {
        List<List<String>> rows = rows(TableKind.CLIENTS, journal);
        assertThat(rows).hasSize(1 + journal.relations().size());
        for (int i = 0; i < journal.relations().size(); i++) {
            var client = journal.relations().get(i).client();
            assertThat(rows.get(i + 1).subList(0, 6).stream().map(Harmless::original))
                    .containsExactly(
                            client.id(),
                            client.name(),
                            client.contact().person(),
                            client.contact().email(),
                            client.contact().phone(),
                            client.contact().address());
        }
    }

    private static List<List<String>> rows(TableKind kind, Journal journal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(kind, journal, ON, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }
}
