package app.evenkeel.exchange.invoices;

import java.time.LocalDate;
import java.util.Optional;

/** A date in whatever format. */
public final class AnyDate {
    private AnyDate() {}

    public static Optional<LocalDate> read(String pattern, String text) {
        return DateFormat.of(pattern).read(text);
    }
}
