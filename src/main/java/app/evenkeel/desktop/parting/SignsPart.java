package app.evenkeel.desktop.parting;

import app.evenkeel.advice.State;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.parting.Parting.Sign;
import app.evenkeel.report.advice.ReviewWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All the criteria: what is seen with its evidence, and quietly beneath it what is not. */
final class SignsPart extends Part {
    private final Words words;

    SignsPart(Words words, Parting parting, Consumer<Sheet> open) {
        super(words.get("parting.signs"));
        this.words = words;
        int seen = parting.seen().size();
        int all = seen + parting.notSeen().size();
        Label count =
                new Label(
                        words.get(
                                "parting.signs-seen",
                                Map.of(
                                        "seen", Integer.toString(seen),
                                        "all", Integer.toString(all))));
        count.getStyleClass().add("quiet");
        beside(count);
        parting.seen().forEach(sign -> add(line(sign, open)));
        if (!parting.notSeen().isEmpty()) {
            add(notSeen(parting.notSeen()));
        }
    }

    private Node line(Sign sign, Consumer<Sheet> open) {
        Label sentence = wrapped(sign.words(), "sign-words");
        Label state = new Label(sign.stateWords());
        state.getStyleClass().add("quiet");
        state.setMinWidth(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox first = new HBox(sentence, state);
        first.getStyleClass().add("parting-first");
        VBox said = new VBox(first, new TracesPane(words, sign.traces(), open));
        said.getStyleClass().add("said");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(new StateMark(sign.state()), said);
        line.getStyleClass().addAll("line", "sign");
        return line;
    }

    private Node notSeen(List<String> sentences) {
        Halves grid = new Halves("not-seen-grid");
        int rows = (sentences.size() + 1) / 2;
        for (int i = 0; i < sentences.size(); i++) {
            HBox quiet =
                    new HBox(new StateMark(State.NOT_SEEN), wrapped(sentences.get(i), "quiet"));
            quiet.getStyleClass().add("sign");
            grid.add(quiet, i / rows, i % rows);
        }
        String heading = new ReviewWords(words.language()).state(State.NOT_SEEN);
        VBox quiet = new VBox(8, wrapped(heading, "not-seen-heading"), grid);
        quiet.getStyleClass().add("line");
        return quiet;
    }
}
