package app.evenkeel.desktop.paper;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The system's own dialog. */
public record FileSaveDialog(Window window) implements SaveDialog {
    @Override
    public Optional<Path> where(String title, String name, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        String kind = extension.substring(1).toUpperCase(Locale.ROOT);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + extension));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
