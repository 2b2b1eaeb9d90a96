package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.parting.Parting.Farewell;
import app.evenkeel.journal.LetterKind;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How to part well (ADVICE, section 6), step by step. */
final class FarewellPart extends Part {
    private final Words words;
    private int steps;

    FarewellPart(Farewell farewell, PartingViewModel model) {
        super(model.words().get("parting.how"));
        this.words = model.words();
        if (!farewell.decided()) {
            addQuiet(words.get("parting.how-if"));
        }
        step(
                accounts(farewell),
                farewell.accounts(),
                farewell.accounts().isEmpty()
                        ? null
                        : Buttons.plain(words.get("section.agreements"), model::showAccounts));
        step(
                words.get("parting.how-report"),
                List.of(),
                Buttons.plain(words.get("section.report"), model::showReport));
        step(
                words.get("parting.how-letter"),
                List.of(),
                Buttons.plain(words.names().of(LetterKind.TERMINATION), model::writeFarewell));
        step(words.get("parting.how-record"), List.of(), null);
    }

    private String accounts(Farewell farewell) {
        int number = farewell.accounts().size();
        if (number == 0) {
            return words.get("parting.how-no-accounts");
        }
        return words.count(
                farewell.owes() ? "parting.how-accounts-owing" : "parting.how-accounts", number);
    }

    /**
     * @param things what the sentence is about, each on a line of its own
     */
    private void step(String sentence, List<String> things, @Nullable Button button) {
        Label number = new Label(Integer.toString(++steps));
        number.getStyleClass().add("step-number");
        number.setMinWidth(USE_PREF_SIZE);
        VBox what = new VBox(wrapped(sentence, "step-words"));
        what.getStyleClass().add("step-what");
        for (String thing : things) {
            Label name = wrapped(thing, "quiet");
            OwnDirection.letters(name);
            what.getChildren().add(name);
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox step = new HBox(number, what);
        step.getStyleClass().addAll("line", "step");
        if (button != null) {
            button.setMinWidth(USE_PREF_SIZE);
            step.getChildren().add(button);
        }
        add(step);
    }
}
