package app.evenkeel.journal;

/** How an invoice stands on a day. */
public enum InvoiceState {
    OPEN,
    PART_PAID,
    PAID,
    OVERDUE,
    DISPUTED,
    PROMISED,
    ON_HOLD,
    CANCELLED;

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }
}
