package app.evenkeel.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import app.evenkeel.journal.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one language by key, from the file {@code en.properties} and its sisters (UTF-8). A
 * key that is not there is an error of the program. A text that goes with a number has a form for
 * each of the language's plurals: {@code today.overdue.one}, {@code today.overdue.other}.
 */
public final class Texts {
    private final Language language;
    private final Map<String, Phrase> phrases;

    private Texts(Language language, Map<String, Phrase> phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** The texts of a language; each is read from its file once, when it is first asked for. */
    public static Texts in(Language language) {
        return switch (language) {
            case EN -> English.TEXTS;
            case FI -> Finnish.TEXTS;
            case HE -> Hebrew.TEXTS;
            case LV -> Latvian.TEXTS;
        };
    }

    public Language language() {
        return language;
    }

    public String get(String key) {
        return get(key, Map.of());
    }

    public String get(String key, Map<String, String> values) {
        return phrase(key).fill(values);
    }

    /** The form of a text that goes with a number, which fills its blank {@code {n}}. */
    public String count(String key, long number, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("n", Digits.grouped(language, number));
        return get(key + Plural.of(language, number).suffix(), all);
    }

    public String count(String key, long number) {
        return count(key, number, Map.of());
    }

    /** A text with its blanks still open. */
    public Phrase phrase(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.id());
        }
        return phrase;
    }

    Set<String> keys() {
        return phrases.keySet();
    }

    private static Texts read(Language language) {
        String file = language.id() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program's file " + file + " is missing");
            }
            texts.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(
                language,
                texts.stringPropertyNames().stream()
                        .collect(
                                toUnmodifiableMap(
                                        key -> key, key -> Phrase.parse(texts.getProperty(key)))));
    }

    // A class is initialised when it is first used, so a start in one language reads one file.

    private static final class English {
        static final Texts TEXTS = read(Language.EN);
    }

    private static final class Finnish {
        static final Texts TEXTS = read(Language.FI);
    }

    private static final class Hebrew {
        static final Texts TEXTS = read(Language.HE);
    }

    private static final class Latvian {
        static final Texts TEXTS = read(Language.LV);
    }
}
