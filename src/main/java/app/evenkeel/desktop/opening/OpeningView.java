package app.evenkeel.desktop.opening;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Waiting;
import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why the journal cannot be opened, where it lies, and the ways on. */
public final class OpeningView {
    private final OpeningViewModel model;
    private final Words words;

    private OpeningView(OpeningViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    public static Shown of(OpeningViewModel model) {
        OpeningView view = new OpeningView(model);
        Button again = Buttons.clear(view.words.get("opening.again"), model::tryAgain);
        // There is one clear action at a time.
        model.offerProperty()
                .subscribe(offer -> {
                    again.setDefaultButton(offer == null);
                    again.getStyleClass().remove(Styles.ACCENT);
                    if (offer == null) {
                        again.getStyleClass().add(Styles.ACCENT);
                    }
                });
        VBox page =
                new VBox(
                        view.title(),
                        view.sentence(),
                        view.file(),
                        Waiting.until(model.lookingProperty(), view.words.get("opening.looking")),
                        new BackupOffer(model),
                        view.ways(again));
        page.getStyleClass().add("opening");
        page.setNodeOrientation(
                view.words.rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        return new Shown(page, again, model::close);
    }

    private Node title() {
        Label title = new Label(words.get("opening.title"));
        title.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        title.getStyleClass().add("opening-title");
        return title;
    }

    private Node sentence() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.sentenceProperty());
        sentence.getStyleClass().add("opening-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private Node file() {
        TextField path = new TextField();
        path.textProperty().bind(model.fileProperty());
        path.setEditable(false);
        path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        FieldBox box = FieldBox.of(words.get("settings.file"), path);
        box.visibleProperty().bind(model.fileProperty().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node ways(Button again) {
        Button choose = Buttons.plain(words.get("opening.choose"), model::choose);
        Button quit = Buttons.plain(words.get("menu.quit"), model::quit);
        // Escape leaves the question first, where one is asked.
        quit.cancelButtonProperty().bind(model.confirmingProperty().not());
        choose.disableProperty().bind(model.tryingProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(quit, space, trying(), choose, again);
        buttons.getStyleClass().add("opening-ways");
        buttons.getChildren()
                .forEach(way -> {
                    if (way instanceof Button button) {
                        button.setMinWidth(Region.USE_PREF_SIZE);
                    }
                });
        return new VBox(8, still(), buttons);
    }

    private Node trying() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setAccessibleText(words.get("shell.working"));
        wheel.getStyleClass().add("opening-trying");
        wheel.visibleProperty().bind(model.tryingProperty());
        return wheel;
    }

    private Node still() {
        Label still = new Label();
        still.textProperty().bind(model.stillProperty());
        still.getStyleClass().add("opening-still");
        return still;
    }
}
