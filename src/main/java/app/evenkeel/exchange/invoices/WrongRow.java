package app.evenkeel.exchange.invoices;

/** A row that cannot be taken. The first one is shown to the user, the others are counted. */
final class WrongRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongRow(String rule) {
        super(rule, null, false, false);
    }
}
