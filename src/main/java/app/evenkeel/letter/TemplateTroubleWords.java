package app.evenkeel.letter;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.OneLine;
import app.evenkeel.language.Texts;
import app.evenkeel.letter.TemplateTrouble.BraceNotClosed;
import app.evenkeel.letter.TemplateTrouble.BraceNotOpened;
import app.evenkeel.letter.TemplateTrouble.EmptyVariable;
import app.evenkeel.letter.TemplateTrouble.Missing;
import app.evenkeel.letter.TemplateTrouble.NotAlone;
import app.evenkeel.letter.TemplateTrouble.NotTwoSides;
import app.evenkeel.letter.TemplateTrouble.UnknownVariable;

import java.util.Map;

/** Says what is wrong at one place of a template, to follow a colon. */
record TemplateTroubleWords(Language language) {
    String of(TemplateTrouble trouble) {
        return switch (trouble) {
            case UnknownVariable unknown -> unknown(unknown);
            case EmptyVariable(String name, Missing missing) -> empty(name, missing);
            case NotAlone(String name) -> variable("letter.refused.variable-not-alone", name);
            case BraceNotOpened _ -> brace("letter.refused.brace-not-opened", "}}");
            case BraceNotClosed _ -> brace("letter.refused.brace-not-closed", "{{");
            case NotTwoSides _ -> Texts.in(language).get("letter.refused.not-two-sides");
        };
    }

    private String unknown(UnknownVariable unknown) {
        String nearest = unknown.nearest();
        if (nearest == null) {
            return variable("letter.refused.variable-unknown", unknown.name());
        }
        return get(
                "letter.refused.variable-unknown-near",
                Map.of("variable", braced(unknown.name()), "nearest", braced(nearest)));
    }

    private String empty(String name, Missing missing) {
        return switch (missing) {
            case ABOUT_THE_OWNER -> variable("letter.refused.variable-about-the-owner", name);
            case NOTHING_OWED ->
                    instead("letter.refused.variable-nothing-owed", name, Variable.OWED);
            case NO_REASON -> variable("letter.refused.variable-no-reason", name);
            case NO_HOURS ->
                    instead("letter.refused.variable-no-hours", name, Variable.AVAILABILITY);
            case NOTHING_AWAITED -> variable("letter.refused.variable-nothing-awaited", name);
            case NO_ACCOUNT_LEFT ->
                    instead("letter.refused.variable-no-account", name, Variable.HANDOVER);
            case NO_ENGAGEMENT ->
                    instead("letter.refused.variable-no-engagement", name, Variable.BEYOND);
            case UNKNOWN -> variable("letter.refused.variable-empty", name);
        };
    }

    private String instead(String key, String name, Variable better) {
        return get(key, Map.of("variable", braced(name), "instead", braced(better.id())));
    }

    private String variable(String key, String name) {
        return get(key, Map.of("variable", braced(name)));
    }

    private String brace(String key, String two) {
        return get(key, Map.of("two", Isolated.in(language, two)));
    }

    private String get(String key, Map<String, String> values) {
        return Texts.in(language).get(key, values);
    }

    private String braced(String name) {
        return Isolated.in(language, "{" + OneLine.of(name) + "}");
    }
}
