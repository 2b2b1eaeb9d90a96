package app.evenkeel.desktop.control;

import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * What stands beneath a form: another way at the far side, the way out and the one action. Before
 * something that deserves a second thought a question takes their place.
 */
final class SheetButtons extends HBox {
    private final Words words;
    private final HBox further = new HBox();
    private final Button leave;
    private final Button act;
    private boolean asking;

    SheetButtons(Words words, Runnable leaving, Runnable acting) {
        this.words = words;
        leave = Buttons.plain(words.get("sheet.cancel"), leaving);
        act = Buttons.clear("", acting);
        getStyleClass().add("sheet-buttons");
        leave.setCancelButton(true);
        act.setDefaultButton(true);
        getChildren().setAll(further, space(), leave, act);
    }

    /** The button of the one action. */
    Button act() {
        return act;
    }

    /** There is one way out, and nothing else to do. */
    void onlyClosing() {
        closing();
        getChildren().setAll(space(), leave);
    }

    /**
     * There is one way out.
     *
     * @param why nothing can be written
     */
    void onlyClosing(String why) {
        closing();
        leave.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(sentence(why), leave);
    }

    private void closing() {
        leave.setText(words.get("sheet.close"));
        leave.setDefaultButton(true);
    }

    /** Offers what can be done beside leaving; without an action, leaving is the one action. */
    void offer(List<Node> aside, List<Node> action) {
        leave.setDefaultButton(action.isEmpty());
        getChildren().setAll(aside);
        getChildren().addAll(space(), leave);
        getChildren().addAll(action);
    }

    /** Offers another way at the far side. */
    void beside(Node other) {
        further.getChildren().setAll(other);
    }

    /**
     * Asks once; a question that is open is answered first.
     *
     * @param doing what the dangerous button says
     * @param staying what the way back says
     */
    void ask(String question, String doing, Runnable action, String staying) {
        if (asking) {
            return;
        }
        asking = true;
        var before = List.copyOf(getChildren());
        Button danger = Buttons.plain(doing, action);
        danger.getStyleClass().add(Styles.DANGER);
        Button stay =
                Buttons.plain(
                        staying,
                        () -> {
                            asking = false;
                            getChildren().setAll(before);
                        });
        stay.setCancelButton(true);
        danger.setMinWidth(Region.USE_PREF_SIZE);
        stay.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(sentence(question), danger, stay);
        stay.requestFocus();
    }

    private static Label sentence(String words) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        return sentence;
    }

    private static Region space() {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
