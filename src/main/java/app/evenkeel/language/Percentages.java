package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.math.BigDecimal;
import java.util.Map;

/** Rates in per cent, with as many decimals as they need: {@code 12.5%}, {@code 12,5 %}. */
public record Percentages(Language language) {
    public String of(BigDecimal percent) {
        BigDecimal needed = percent.abs().stripTrailingZeros();
        BigDecimal plain = needed.scale() < 0 ? needed.setScale(0) : needed;
        String said =
                Texts.in(language)
                        .get("percent.whole", Map.of("n", Digits.decimal(language, plain)));
        return percent.signum() < 0 ? Isolated.in(language, Digits.MINUS + said) : said;
    }
}
