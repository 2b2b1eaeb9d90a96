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

    public String id() {
        return Ids.of(this);
    }
}
