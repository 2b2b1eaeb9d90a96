package app.evenkeel.letter;

import app.evenkeel.journal.Language;
import app.evenkeel.letter.LetterTrouble.Whose;

/** Where the words of a letter come from, for what is said about their errors. */
record Origin(Whose whose, String name) {
    static final Origin WORDING = new Origin(Whose.WORDING, "");

    static Origin of(Whose whose, FormLetter form, Language language) {
        return new Origin(whose, form.id() + "." + language.id());
    }

    /** As the beginning of a sentence. */
    String words() {
        return switch (whose) {
            case BUILT_IN -> "The built-in template " + name;
            case OWN_TEMPLATE -> "Your own template " + name;
            case WORDING -> "Your wording";
        };
    }
}
