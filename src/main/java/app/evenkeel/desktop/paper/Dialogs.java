package app.evenkeel.desktop.paper;

import javafx.stage.Window;

/** What asks for files. */
public record Dialogs(SaveDialog saving, PictureDialog pictures) {
    /** The system's own, over a window. */
    public static Dialogs of(Window window) {
        return new Dialogs(new FileSaveDialog(window), new FilePictureDialog(window));
    }
}
