package app.evenkeel.letter;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Listed;
import app.evenkeel.language.Texts;

import java.util.List;
import java.util.Map;

/** Texts by key, filled with values that know where a line may break. */
record Sentences(Language language) {
    Text of(String key) {
        return of(key, Map.of());
    }

    Text of(String key, Map<String, Text> values) {
        return Texts.in(language)
                .phrase(key)
                .fill(Text::of, values, new Text(List.of()), Text::and);
    }

    /**
     * Several things in a row.
     *
     * @param things at least one
     */
    Text list(List<Text> things) {
        return new Listed(language).of(things, Text::of, new Text(List.of()), Text::and);
    }

    /** The form that goes with a number. */
    Text count(String key, int number) {
        return Text.of(Texts.in(language).count(key, number));
    }
}
