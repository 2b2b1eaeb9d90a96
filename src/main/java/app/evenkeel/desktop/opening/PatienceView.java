package app.evenkeel.desktop.opening;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** That a journal is being opened, why that takes its time, and the way out. */
public final class PatienceView {
    private PatienceView() {}

    public static Shown of(Words words, Runnable quit) {
        Label title = new Label(words.get("patience.title"));
        title.getStyleClass().add("opening-title");
        Label why = new Label(words.get("patience.why"));
        why.getStyleClass().add("opening-sentence");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(title.getText());
        bar.setMaxWidth(Double.MAX_VALUE);
        Button out = Buttons.plain(words.get("menu.quit"), quit);
        out.setCancelButton(true);
        HBox ways = new HBox(out);
        ways.setAlignment(Pos.CENTER_RIGHT);
        VBox page = new VBox(title, why, bar, ways);
        page.getStyleClass().add("opening");
        page.setNodeOrientation(
                words.rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        return new Shown(page, out, () -> {});
    }
}
