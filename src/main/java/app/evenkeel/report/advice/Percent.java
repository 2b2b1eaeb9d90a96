package app.evenkeel.report.advice;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;

import java.util.Map;

/** A part of a whole in whole percent; what is there but rounds to nothing is said to be so. */
record Percent(Language language) {
    /**
     * @param part 0 to 1
     */
    String of(double part) {
        long percent = rounded(part);
        return percent == 0 && part > 0
                ? Texts.in(language).get("percent.under-one")
                : Texts.in(language).get("percent.whole", Map.of("n", Long.toString(percent)));
    }

    static long rounded(double part) {
        return Math.round(part * 100);
    }
}
