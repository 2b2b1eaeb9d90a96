package app.evenkeel.exchange.invoices;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates written {@code 2026-02-15}. */
final class IsoDate {
    private IsoDate() {}

    static Optional<LocalDate> read(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
