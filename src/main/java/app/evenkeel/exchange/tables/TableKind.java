package app.evenkeel.exchange.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a table can hold, with one line each. */
public enum TableKind {
    CLIENTS,
    /** Without feelings, which are nobody's but the owner's. */
    ENTRIES,
    /** As invoices are imported, and how each stands. */
    INVOICES,
    PAYMENTS,
    ACCOUNTS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
