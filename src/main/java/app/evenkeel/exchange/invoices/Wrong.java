package app.evenkeel.exchange.invoices;

import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

/** The rows that could not be taken: the first one, and how many followed it. */
final class Wrong {
    private @Nullable WrongRow first;
    private long line;
    private int more;

    void add(Row row, WrongRow wrong) {
        if (first == null) {
            first = wrong;
            line = row.line();
        } else {
            more++;
        }
    }

    /**
     * @throws Refused if there is one
     */
    void refuse(SourceFile file) {
        if (first != null) {
            throw new Refused(
                    "%s, line %d: %s%s".formatted(file.name(), line, first.getMessage(), others()));
        }
    }

    private String others() {
        return switch (more) {
            case 0 -> "";
            case 1 -> "; 1 more row is wrong";
            default -> "; %d more rows are wrong".formatted(more);
        };
    }
}
