package app.evenkeel.exchange.invoices;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column can say of an invoice, and the headers by which it is recognised. */
enum Column {
    CLIENT_ID(
            "client ID",
            "client id",
            "customer id",
            "client no",
            "customer no",
            "client number",
            "customer number"),
    CLIENT("client", "client", "customer", "client name", "customer name"),
    NUMBER(
            "invoice number",
            "invoice number",
            "number",
            "invoice no",
            "invoice nr",
            "invoice #",
            "invoice",
            "invoice id"),
    ISSUED(
            "invoice date",
            "invoice date",
            "issued",
            "issued on",
            "issue date",
            "date issued",
            "date"),
    DUE("due date", "due date", "due", "due on", "date due"),
    AMOUNT("amount", "amount", "invoice amount", "total", "total amount", "invoice total"),
    CURRENCY("currency", "currency", "currency code"),
    PAID(
            "day of payment",
            "paid",
            "paid on",
            "paid date",
            "date paid",
            "settled",
            "settled on",
            "settled date",
            "payment date"),
    DISPUTED("dispute", "disputed", "disputed on", "dispute date", "disputed date"),
    REFERENCE("reference", "reference", "payment reference"),
    SUBJECT("subject", "for", "description", "subject");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0_.-]");
    private static final Map<String, Column> BY_HEADER = byHeader();

    private final String what;
    private final List<String> headers;

    Column(String what, String... headers) {
        this.what = what;
        this.headers = List.of(headers);
    }

    /** What it says, in words. */
    String what() {
        return what;
    }

    List<String> headers() {
        return headers;
    }

    private static Map<String, Column> byHeader() {
        Map<String, Column> byHeader = new HashMap<>();
        for (Column column : values()) {
            column.headers.forEach(header -> byHeader.putIfAbsent(plain(header), column));
        }
        return Map.copyOf(byHeader);
    }

    /** Case, spaces, hyphens and underscores make no difference. */
    static Optional<Column> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(plain(header)));
    }

    private static String plain(String header) {
        return BETWEEN.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
