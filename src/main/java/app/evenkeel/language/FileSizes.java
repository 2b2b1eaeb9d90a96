package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** The sizes of files: {@code 340 KB}, {@code 1.2 MB}; a kilobyte has 1024 bytes. */
public record FileSizes(Language language) {
    private static final int KILO = 1024;

    public String of(long bytes) {
        if (bytes < KILO * KILO) {
            return said("size.kilobytes", BigDecimal.valueOf((bytes + KILO - 1) / KILO));
        }
        BigDecimal megabytes =
                BigDecimal.valueOf(bytes)
                        .divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP);
        return said("size.megabytes", megabytes);
    }

    private String said(String key, BigDecimal number) {
        String digits = Digits.decimal(language, number);
        return Isolated.in(language, Texts.in(language).get(key, Map.of("n", digits)));
    }
}
