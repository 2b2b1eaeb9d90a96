package app.evenkeel.desktop.paper;

import app.evenkeel.document.NotPrinted;
import app.evenkeel.document.PrintWish;
import app.evenkeel.document.Printing;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The dialog of Windows or macOS; on Linux, which has none for all programs, that of Java, in the
 * languages that Java speaks. It belongs to AWT, and so to AWT's thread.
 */
final class SystemPrinterDialog implements PrinterDialog {
    private static final Logger LOG = LoggerFactory.getLogger(SystemPrinterDialog.class);

    @Override
    public boolean there() {
        return !GraphicsEnvironment.isHeadless();
    }

    @Override
    public void ask(PrintWish preset, Consumer<PrintWish> chosen, Runnable otherwise) {
        EventQueue.invokeLater(() -> {
            Optional<PrintWish> answer = asked(preset);
            Platform.runLater(() -> answer.ifPresentOrElse(chosen, otherwise));
        });
    }

    private static Optional<PrintWish> asked(PrintWish preset) {
        try {
            return Printing.ask(preset);
        } catch (NotPrinted e) {
            LOG.warn("no print dialog", e);
            return Optional.empty();
        }
    }
}
