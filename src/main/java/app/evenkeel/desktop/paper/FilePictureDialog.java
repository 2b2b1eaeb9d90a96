package app.evenkeel.desktop.paper;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** The system's own dialog. */
public record FilePictureDialog(Window window) implements PictureDialog {
    // Some systems tell capitals apart.
    private static final ExtensionFilter PICTURES =
            new ExtensionFilter(
                    "PNG, JPEG", "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG", "*.JPEG");

    @Override
    public Optional<Path> which(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(PICTURES);
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}
