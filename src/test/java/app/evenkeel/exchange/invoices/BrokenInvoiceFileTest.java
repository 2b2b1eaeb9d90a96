package app.evenkeel.exchange.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;

/**
 * Files that were cut off or damaged are read as far as they make sense, or refused in a sentence.
 */
class BrokenInvoiceFileTest {
    private static final byte[] FILE =
            """
            Client,Invoice number,Invoice date,Due date,Amount,Currency,Paid,Disputed,For
            "Acme, Oy",2026-014,2/1/2026,2/15/2026,"1,250.00",EUR,2/20/2026,no,"First ""half\"""
            Bērzkalna,2026-015,2/3/2026,2/17/2026,€980.50,EUR,2/28/2026,yes,
            רחל לוי,2026-016,2/13/2026,2/27/2026,1 980.50,EUR,,2/13/2026,עיצוב
            """
                    .getBytes(StandardCharsets.UTF_8);

    private static void readOrRefused(byte[] bytes) {
        try {
            new InvoiceFileReader(
                            Holdings.NONE,
                            new Defaults(Language.EN, ZoneId.of("Europe/Riga")),
                            Capacity.ofThisProgram())
                    .read(SourceFile.of("f.csv", bytes), null);
        } catch (Refused e) {
            assertThat(e.getMessage()).startsWith("f.csv").doesNotContain("\n");
            assertThat(e.getMessage().length()).isLessThan(500);
        }
    }

    @Test
    void cutOffAnywhere() {
        for (int length = 0; length <= FILE.length; length++) {
            readOrRefused(Arrays.copyOf(FILE, length));
        }
    }

    @Test
    void damagedAnywhere() {
        var random = new Random(20260301);
        for (int i = 0; i < 5000; i++) {
            byte[] damaged = FILE.clone();
            for (int k = 0; k <= random.nextInt(4); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
            }
            readOrRefused(damaged);
        }
    }
}
