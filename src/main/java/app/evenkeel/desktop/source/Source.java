package app.evenkeel.desktop.source;

import app.evenkeel.desktop.navigation.Sheet;

/**
 * Where a piece of evidence comes from.
 *
 * @param words what the fact says, or is called
 * @param opens the form that shows it
 */
public record Source(String words, Sheet opens) {}
