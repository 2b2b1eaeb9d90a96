package app.evenkeel.report.advice;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;

/** How often: never, once, 6 times. */
record Times(Language language) {
    String of(int times) {
        return times == 0
                ? Texts.in(language).get("times.never")
                : Texts.in(language).count("times", times);
    }
}
