package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** What is said of each thing of a kind, in every language. */
final class Said {
    private Said() {}

    /** That each has words of its own in each language, and that nothing in them is left open. */
    static <T> void eachInItsOwnWords(T[] things, BiFunction<Language, T, String> said) {
        for (Language language : Language.values()) {
            List<String> all =
                    Arrays.stream(things).map(thing -> said.apply(language, thing)).toList();
            assertThat(all)
                    .as(language.id())
                    .doesNotHaveDuplicates()
                    .allSatisfy(words ->
                            assertThat(words)
                                    .isNotBlank()
                                    .isEqualTo(words.strip())
                                    .doesNotContain("{", "}", "!", "  "));
        }
    }

    /** That nothing is the same in two languages, so that none was left untranslated. */
    static <T> void inNoTwoLanguagesAlike(T[] things, BiFunction<Language, T, String> said) {
        for (T thing : things) {
            assertThat(
                            Arrays.stream(Language.values())
                                    .map(language -> said.apply(language, thing)))
                    .doesNotHaveDuplicates();
        }
    }
}
