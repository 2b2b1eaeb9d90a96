package app.evenkeel.letter.interest;

import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The rates that come with the program, as {@code reference-rates.txt} explains them. */
final class BuiltInRates {
    static final List<ReferenceRate> ALL = read();

    private BuiltInRates() {}

    private static List<ReferenceRate> read() {
        try (InputStream in = BuiltInRates.class.getResourceAsStream("reference-rates.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BuiltInRates::rate)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceRate rate(String line) {
        String[] parts = line.split(" *\\| *", 5);
        return new ReferenceRate(
                RateSeries.of(parts[0]).orElseThrow(),
                LocalDate.parse(parts[1]),
                new BigDecimal(parts[2]),
                parts[4],
                LocalDate.parse(parts[3]));
    }
}
