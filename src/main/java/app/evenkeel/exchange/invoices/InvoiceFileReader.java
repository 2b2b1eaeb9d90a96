package app.evenkeel.exchange.invoices;

import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

/** Reads invoices from a CSV file, and refuses it whole if any row cannot be taken. */
public final class InvoiceFileReader {
    /** Half a million invoices: all rows are held while the columns are looked at. */
    private static final int LIMIT = 64 << 20;

    private final Holdings holdings;
    private final Defaults defaults;

    public InvoiceFileReader(Holdings holdings, Defaults defaults) {
        this.holdings = holdings;
        this.defaults = defaults;
    }

    /**
     * @param format how all dates of the file are written; null to find out from the file
     * @throws Refused naming the file, the line and the rule
     */
    public Imported read(SourceFile file, @Nullable DateFormat format) {
        if (file.size() > LIMIT) {
            throw file.refused(
                    "a CSV file of more than %d MB is not read: divide it".formatted(LIMIT >> 20));
        }
        Table table = Table.read(file);
        Dates dates = Dates.of(file, table, format);
        Intake intake = new Intake(holdings, defaults, dates, AmountColumn.of(file, table.rows()));
        long firstLine = 0;
        WrongRow first = null;
        int more = 0;
        for (Row row : table.rows()) {
            try {
                intake.take(row);
            } catch (WrongRow e) {
                if (first == null) {
                    first = e;
                    firstLine = row.line();
                } else {
                    more++;
                }
            }
        }
        if (first != null) {
            throw refused(file, firstLine, first, more);
        }
        return intake.imported(table.header());
    }

    private static Refused refused(SourceFile file, long line, WrongRow first, int more) {
        String others =
                switch (more) {
                    case 0 -> "";
                    case 1 -> "; 1 more row is wrong";
                    default -> "; %d more rows are wrong".formatted(more);
                };
        return new Refused(
                "%s, line %d: %s%s".formatted(file.name(), line, first.getMessage(), others));
    }
}
