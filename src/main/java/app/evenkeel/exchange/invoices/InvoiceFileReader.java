package app.evenkeel.exchange.invoices;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

/** Reads invoices from a CSV file, and refuses it whole if any row cannot be taken. */
public final class InvoiceFileReader {
    private final Holdings holdings;
    private final Defaults defaults;
    private final Capacity capacity;

    public InvoiceFileReader(Holdings holdings, Defaults defaults, Capacity capacity) {
        this.holdings = holdings;
        this.defaults = defaults;
        this.capacity = capacity;
    }

    /**
     * @param format how all dates of the file are written; null to find out from the file
     * @throws Refused naming the file, the line and the rule
     */
    public Imported read(SourceFile file, @Nullable DateFormat format) {
        Table table = Table.of(file, capacity);
        Dates dates = Dates.of(file, table, format);
        Intake intake = new Intake(holdings, defaults, dates, AmountColumn.of(file, table));
        Wrong wrong = new Wrong();
        table.each(row -> {
            try {
                intake.take(row);
            } catch (WrongRow e) {
                wrong.add(row, e);
            }
        });
        wrong.refuse(file);
        return intake.imported(table.header());
    }
}
