package app.evenkeel.letter;

/**
 * A variable that serves in a letter.
 *
 * @param name as it is written between braces
 * @param meaning what stands there in the letter, in a few words
 * @param alone whether it must stand alone on its line
 */
public record TemplateVariable(String name, String meaning, boolean alone) {}
