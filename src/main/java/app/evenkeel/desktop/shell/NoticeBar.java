package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Notice;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The notice at the head of the window, where it lies over titles and not over what can be used.
 * What went well goes away by itself.
 */
final class NoticeBar extends HBox {
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final Duration READING_TIME = Duration.seconds(8);

    /** As wide as a sentence can be read at a glance. */
    private static final double WIDEST = 480;

    private final ShellViewModel model;
    private final PauseTransition passing = new PauseTransition(READING_TIME);

    NoticeBar(ShellViewModel model) {
        this.model = model;
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        passing.setOnFinished(_ -> model.dismissNotice());
        // Whoever is about to click on it has not finished with it; a pointer that rests is nobody.
        setOnMouseMoved(_ -> passing.pause());
        setOnMouseExited(_ -> {
            if (passing.getStatus() == Animation.Status.PAUSED) {
                passing.play();
            }
        });
    }

    void show(@Nullable Notice notice) {
        passing.stop();
        setVisible(notice != null);
        setManaged(notice != null);
        getChildren().clear();
        if (notice == null) {
            return;
        }
        boolean trouble = notice.kind() == Notice.Kind.TROUBLE;
        pseudoClassStateChanged(TROUBLE, trouble);
        Label sentence = new Label(notice.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(WIDEST);
        HBox.setHgrow(sentence, Priority.SOMETIMES);
        setAccessibleText(notice.sentence());
        getChildren()
                .addAll(new FontIcon(trouble ? Feather.ALERT_CIRCLE : Feather.CHECK), sentence);
        Notice.Action action = notice.action();
        if (action != null) {
            getChildren().add(Buttons.quiet(action.label(), action.doing()));
        }
        getChildren()
                .add(
                        Buttons.icon(
                                Feather.X,
                                model.words().get("notice.close"),
                                model::dismissNotice));
        if (!trouble) {
            passing.playFromStart();
        }
    }
}
