package app.evenkeel.journal;

/** The owner's own wording of a letter, with variables in braces: {@code Dear {contact}, …}. */
public record Template(LetterKind kind, Language language, String text) {
    public Template {
        Rules.needed("text", text);
    }
}
