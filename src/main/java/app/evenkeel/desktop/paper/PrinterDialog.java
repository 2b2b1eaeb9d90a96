package app.evenkeel.desktop.paper;

import app.evenkeel.document.PrintWish;

import java.util.function.Consumer;

/** The system's own question before printing, which knows of both sides, trays and quality too. */
public interface PrinterDialog {
    /** For where there is no such question. */
    PrinterDialog NONE =
            new PrinterDialog() {
                @Override
                public boolean there() {
                    return false;
                }

                @Override
                public void ask(PrintWish preset, Consumer<PrintWish> chosen, Runnable otherwise) {
                    otherwise.run();
                }
            };

    boolean there();

    /**
     * Returns at once, before anything is chosen.
     *
     * @param preset what it begins with
     * @param chosen takes what was chosen, on the window's thread
     * @param otherwise follows instead where the user thought better of it
     */
    void ask(PrintWish preset, Consumer<PrintWish> chosen, Runnable otherwise);
}
