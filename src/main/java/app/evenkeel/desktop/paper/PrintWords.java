package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.document.NotPrinted;
import app.evenkeel.document.PrintWish;

import java.util.Map;

/** What became of a document on its way to paper, and what can be done about it. */
record PrintWords(Words words) {
    String trouble(NotPrinted.Why why, PrintWish wish) {
        return switch (why) {
            case NO_SUCH_PRINTER -> named("paper.printer-gone", wish);
            case REFUSED -> named("paper.printer-refuses", wish);
            case NO_COMMAND -> named("paper.no-print-command", wish);
            case NOT_TAKEN -> named("paper.not-printed", wish);
            case NO_SUCH_PAGE ->
                    words.get(
                            "paper.no-such-page",
                            Map.of("page", Integer.toString(wish.fromPage())));
            case NO_PRINTER, NO_PRINT_SYSTEM, NO_DEFAULT_PRINTER -> withoutPrinter(why);
        };
    }

    /** Where there is no printer that could be named. */
    String withoutPrinter(NotPrinted.Why why) {
        return words.get(
                switch (why) {
                    case NO_PRINT_SYSTEM -> "paper.no-print-system";
                    case NO_DEFAULT_PRINTER -> "paper.no-default-printer";
                    default -> "print.no-printer";
                });
    }

    String waiting(PrintWish wish) {
        return named("paper.printer-stopped", wish);
    }

    private String named(String key, PrintWish wish) {
        String printer = wish.printer() == null ? "" : wish.printer();
        return words.get(key, Map.of("printer", words.isolated(printer)));
    }
}
