package app.evenkeel.desktop.paper;

import app.evenkeel.document.PrintWish;

import java.util.function.Consumer;

/** Asks the user how a document is to be printed. */
@FunctionalInterface
public interface PrintDialog {
    /**
     * @param pages of the document
     * @param then takes what was chosen; not called where the user thought better of it
     */
    void ask(int pages, Consumer<PrintWish> then);
}
