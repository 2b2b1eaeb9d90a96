package app.evenkeel.report.advice;

import app.evenkeel.gauge.Relief;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;

/** What would have to happen for a gauge to come down. */
public record ReliefWords(Language language) {
    public String step(Relief.Step step) {
        return switch (step) {
            case PAID -> Texts.in(language).get("relief.paid");
            case ANSWERED -> Texts.in(language).get("relief.answered");
            case QUIET -> Texts.in(language).count("relief.quiet", Relief.QUIET_DAYS);
            case SETTLED_AND_QUIET ->
                    Texts.in(language).count("relief.settled-and-quiet", Relief.QUIET_DAYS);
        };
    }
}
