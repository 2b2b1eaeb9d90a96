package app.evenkeel.desktop.desk;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Names;
import app.evenkeel.language.Texts;

import java.util.Map;

/** The words of the window in one language. */
public record Words(Language language) {
    public String get(String key) {
        return Texts.in(language).get(key);
    }

    public String get(String key, Map<String, String> values) {
        return Texts.in(language).get(key, values);
    }

    public String count(String key, long number) {
        return Texts.in(language).count(key, number);
    }

    public String count(String key, long number, Map<String, String> values) {
        return Texts.in(language).count(key, number, values);
    }

    public Names names() {
        return new Names(language);
    }

    public Dates dates() {
        return new Dates(language);
    }

    public Amounts amounts() {
        return new Amounts(language);
    }

    /** Words of whatever language, so that they do not disturb the sentence around them. */
    public String isolated(String foreign) {
        return Isolated.in(language, foreign);
    }

    /** The dots that stand for the end of a name where it is cut off. */
    public String ellipsis(String name) {
        return Isolated.ellipsis(language, name);
    }

    public boolean rightToLeft() {
        return language == Language.HE;
    }
}
