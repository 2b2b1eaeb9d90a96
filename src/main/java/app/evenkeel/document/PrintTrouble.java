package app.evenkeel.document;

import java.awt.print.PrinterException;

/** What the print system said when it did not take a document, as a sentence to act on. */
final class PrintTrouble {
    private PrintTrouble() {}

    static NotPrinted of(PrinterException e, String printer) {
        String said = said(e);
        if (said.contains("lpr") && said.contains("No such file")) {
            return new NotPrinted(
                    NotPrinted.Why.NO_COMMAND,
                    "The command lpr is missing, which hands documents to the printer; install it (Debian and Ubuntu: cups-bsd)",
                    e);
        }
        if (said.contains("does not exist")) {
            return new NotPrinted(
                    NotPrinted.Why.NO_SUCH_PRINTER,
                    "The printer \"%s\" is gone; choose another printer".formatted(printer),
                    e);
        }
        if (said.contains("not accepting jobs")) {
            return refused(printer);
        }
        return new NotPrinted(
                NotPrinted.Why.NOT_TAKEN,
                "The printer \"%s\" did not take the document (%s); look at its queue, or choose another printer"
                        .formatted(printer, said),
                e);
    }

    static NotPrinted refused(String printer) {
        return new NotPrinted(
                NotPrinted.Why.REFUSED,
                "The printer \"%s\" takes no documents at present; allow it to in the system's settings, or choose another printer"
                        .formatted(printer));
    }

    private static String said(PrinterException e) {
        Throwable cause = e.getCause();
        String said = cause == null ? e.getMessage() : cause.getMessage();
        return said == null || said.isBlank()
                ? "it did not say why"
                : said.strip().replaceAll("\\s+", " ");
    }
}
