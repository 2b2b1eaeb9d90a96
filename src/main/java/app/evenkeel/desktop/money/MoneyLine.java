package app.evenkeel.desktop.money;

/** What one cell of the list shows: everything scrolls together. */
sealed interface MoneyLine {
    record Head(MoneyHead head) implements MoneyLine {}

    record Row(InvoiceRow row) implements MoneyLine {}
}
