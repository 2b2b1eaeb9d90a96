package app.evenkeel.desktop.paper;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** The system's own dialog. A copy may have any name. */
public record FileJournalDialog(Window window) implements JournalDialog {
    @Override
    public Optional<Path> which(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}
