package app.evenkeel.journal;

import java.util.Locale;
import java.util.Optional;

/** The four languages of the program and of its letters. */
public enum Language {
    EN,
    FI,
    HE,
    LV;

    /** The code of ISO 639-1, as the interchange format has it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean rightToLeft() {
        return this == HE;
    }

    public static Optional<Language> of(String id) {
        return Ids.find(values(), Language::id, id);
    }
}
