package app.evenkeel.desktop.look;

import app.evenkeel.language.Running;

import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * What the user wrote runs as its own first letter does, in whatever language the window speaks,
 * and Hebrew in it is drawn with the font that keeps its words in order.
 */
public final class OwnDirection {
    private static final String OF_HEBREW = "of-hebrew";

    private OwnDirection() {}

    /** For words of the user, and for sentences of the window with such words in them. */
    public static void of(Labeled shown) {
        shown.textProperty().subscribe(words -> turn(shown, words));
        letters(shown);
    }

    /** As it is typed, until no longer wanted. */
    public static Subscription of(TextInputControl typed) {
        return Subscription.combine(
                typed.textProperty().subscribe(words -> turn(typed, words)), letters(typed));
    }

    /** The font alone, for a name that stays on the side where its row begins. */
    public static void letters(Labeled shown) {
        letters(shown, shown.textProperty());
    }

    /** The font alone, for a text whose direction is known. */
    public static Subscription letters(TextInputControl typed) {
        return letters(typed, typed.textProperty());
    }

    /** For words of the user in several pieces, as they read together. */
    public static void of(TextFlow shown, String words) {
        turn(shown, words);
    }

    /** The font alone, for words in several pieces. */
    public static void letters(TextFlow shown, String words) {
        letter(shown, Running.anyRightToLeft(words));
    }

    private static Subscription letters(Control control, ObservableValue<String> words) {
        return words.subscribe(now -> letter(control, Running.anyRightToLeft(said(now))));
    }

    private static void turn(Node control, @Nullable String words) {
        control.setNodeOrientation(
                switch (Running.of(said(words))) {
                    case LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
                    case RIGHT_TO_LEFT -> NodeOrientation.RIGHT_TO_LEFT;
                    case EITHER_WAY -> NodeOrientation.INHERIT;
                });
    }

    private static void letter(Node control, boolean hebrew) {
        if (hebrew == control.getStyleClass().contains(OF_HEBREW)) {
            return;
        }
        if (hebrew) {
            Lettering.load();
            control.getStyleClass().add(OF_HEBREW);
        } else {
            control.getStyleClass().remove(OF_HEBREW);
        }
        // The other font is wider; rows that are filled while they are measured need it at once.
        control.applyCss();
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
