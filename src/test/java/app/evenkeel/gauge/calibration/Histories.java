package app.evenkeel.gauge.calibration;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads histories of payment: a CSV file with one line for each invoice, its days as
 * month/day/year. The amounts count as euros, since lateness is the same in any currency.
 */
final class Histories {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu");

    private Histories() {}

    /** The invoices of each customer. */
    static SortedMap<String, List<PastInvoice>> read(Reader csv) throws IOException {
        SortedMap<String, List<PastInvoice>> customers = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            lines.forEach(line ->
                    customers
                            .computeIfAbsent(line.getField("customerID"), _ -> new ArrayList<>())
                            .add(invoice(line)));
        }
        return customers;
    }

    private static PastInvoice invoice(NamedCsvRecord line) {
        String number = line.getField("invoiceNumber");
        Money amount = Money.of(line.getField("InvoiceAmount"), Client.DEFAULT_CURRENCY);
        Invoice issued =
                Invoice.issued(
                        number,
                        number,
                        day(line, "InvoiceDate"),
                        day(line, "DueDate"),
                        amount,
                        null,
                        "",
                        "");
        return new PastInvoice(
                issued.with(new Payment(day(line, "SettledDate"), amount)),
                line.getField("Disputed").equals("Yes"));
    }

    private static LocalDate day(NamedCsvRecord line, String column) {
        return LocalDate.parse(line.getField(column), DAY);
    }
}
