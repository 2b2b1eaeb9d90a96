package app.evenkeel.desktop.instrument;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Invoice;

/** Invoices that matter for their days alone. */
final class Invoices {
    private Invoices() {}

    static Invoice open(String number, String due) {
        return bill(number, due).invoice();
    }

    static Invoice cancelled(String number, String due, String on) {
        return bill(number, due).cancelled(on).invoice();
    }

    static Invoice paid(String number, String due, String on) {
        return bill(number, due).paid(on).invoice();
    }

    private static Bill bill(String number, String due) {
        return Bill.due("id-" + number, due).numbered(number);
    }
}
