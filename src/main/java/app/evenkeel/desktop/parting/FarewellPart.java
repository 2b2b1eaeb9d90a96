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

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
                farewell.accounts().isEmpty()
                        ? null
                        : Buttons.plain(words.get("section.agreements"), model::showAccounts));
        step(
                words.get("parting.how-report"),
                Buttons.plain(words.get("section.report"), model::showReport));
        step(
                words.get("parting.how-letter"),
                Buttons.plain(words.names().of(LetterKind.TERMINATION), model::writeFarewell));
        step(words.get("parting.how-record"), null);
    }

    private String accounts(Farewell farewell) {
        List<String> accounts = farewell.accounts();
        if (accounts.isEmpty()) {
            return words.get("parting.how-no-accounts");
        }
        String names = accounts.stream().map(words::isolated).collect(Collectors.joining(", "));
        return words.count(
                farewell.owes() ? "parting.how-accounts-owing" : "parting.how-accounts",
                accounts.size(),
                Map.of("names", names));
    }

    private void step(String sentence, @Nullable Button button) {
        Label number = new Label(Integer.toString(++steps));
        number.getStyleClass().add("step-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label what = wrapped(sentence, "step-words");
        OwnDirection.letters(what);
        what.setMaxWidth(Double.MAX_VALUE);
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
