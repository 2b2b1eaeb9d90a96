package app.evenkeel.report.advice;

import app.evenkeel.advice.ClientKind;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;

/** What is said of a kind of client, and to the owner about it (ADVICE, section 1). */
public record KindWords(Language language) {
    /** A name that one could say of a person kindly. */
    public String name(ClientKind kind) {
        return get("kind", kind);
    }

    /** How one knows the kind, in a line. */
    public String shown(ClientKind kind) {
        return get("kind-shown", kind);
    }

    /** What to do about it now, in a few sentences. */
    public String todo(ClientKind kind) {
        return get("kind-todo", kind);
    }

    private String get(String group, ClientKind kind) {
        return Texts.in(language).get(group + "." + kind.id());
    }
}
