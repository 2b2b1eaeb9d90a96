package app.evenkeel.desktop.paper;

import app.evenkeel.document.Document;

/**
 * A document as it is shown and saved.
 *
 * @param fileName without an extension
 */
public record Sheaf(Document document, String fileName) {}
