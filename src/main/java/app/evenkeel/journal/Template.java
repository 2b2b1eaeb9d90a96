package app.evenkeel.journal;

/**
 * The owner's own wording of a letter, with variables in braces: {@code Dear {contact}, …}.
 *
 * @param step of the payment ladder, 1 to 9; 1 for letters that have none
 */
public record Template(LetterKind kind, int step, Language language, String text) {
    public Template {
        Rules.range("step", step, 1, 9);
        Rules.needed("text", text);
    }

    /** Of a letter without steps, or of the first. */
    public Template(LetterKind kind, Language language, String text) {
        this(kind, 1, language, text);
    }
}
