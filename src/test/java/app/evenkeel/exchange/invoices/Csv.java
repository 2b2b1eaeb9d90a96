package app.evenkeel.exchange.invoices;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/** CSV files for tests. */
final class Csv {
    static final String HEADER = "Client,Invoice number,Invoice date,Due date,Amount";

    static final Defaults DEFAULTS = new Defaults(Language.LV, ZoneId.of("Europe/Riga"));

    private Csv() {}

    static SourceFile file(String text) {
        return SourceFile.of("f.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Imported read(String text, Holdings holdings, @Nullable String format) {
        return new InvoiceFileReader(holdings, DEFAULTS, Capacity.ofThisProgram())
                .read(file(text), format == null ? null : DateFormat.of(format));
    }

    static Imported read(String text) {
        return read(text, Holdings.NONE, null);
    }

    static List<Invoice> invoices(Imported imported) {
        return imported.journal().relations().stream().flatMap(r -> r.invoices().stream()).toList();
    }

    static Invoice invoice(String header, String row) {
        return invoices(read(header + "\n" + row + "\n")).getFirst();
    }

    static String refusal(String text, Holdings holdings) {
        return catchThrowableOfType(Refused.class, () -> read(text, holdings, null)).getMessage();
    }

    static String refusal(String text) {
        return refusal(text, Holdings.NONE);
    }
}
