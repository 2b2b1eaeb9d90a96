package app.evenkeel.report.advice;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;

import java.util.List;
import java.util.Map;

/** Several things in a row: {@code a, b and c}. */
record Listed(Language language) {
    /**
     * @param things at least one
     */
    String of(List<String> things) {
        if (things.size() == 1) {
            return things.getFirst();
        }
        return Texts.in(language)
                .get(
                        "list.and",
                        Map.of(
                                "first",
                                String.join(", ", things.subList(0, things.size() - 1)),
                                "last",
                                things.getLast()));
    }
}
