package app.evenkeel.desktop.paper;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

import java.net.URI;

/** The system's clipboard, and its way to open what belongs to another program. */
public final class SystemOutside implements Outside {
    /** JavaFX gives its services to applications alone; this one is never started. */
    private static final class Unstarted extends Application {
        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("never started");
        }
    }

    private final HostServices services = new Unstarted().getHostServices();

    @Override
    public void open(URI link) {
        services.showDocument(link.toString());
    }

    @Override
    public void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
