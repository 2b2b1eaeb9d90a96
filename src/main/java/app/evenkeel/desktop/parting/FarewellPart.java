package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.navigation.ReportKind;
import app.evenkeel.desktop.parting.Farewell.Held;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.LetterKind;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How to part well (ADVICE, section 6), step by step. */
final class FarewellPart extends Part {
    private final Words words;
    private final PartingViewModel model;
    private final Map<String, CheckBox> ticks = new HashMap<>();
    private int steps;

    FarewellPart(Farewell farewell, PartingViewModel model) {
        super(model.words().get("parting.how"));
        this.words = model.words();
        this.model = model;
        if (!farewell.decided()) {
            addQuiet(words.get("parting.how-if"));
        }
        ClientStatus next = farewell.next();
        if (next != null) {
            add(status(farewell.status(), next));
        }
        accounts(farewell);
        step(
                words.get("parting.how-report"),
                false,
                List.of(),
                to("report.title", ReportKind.FINAL_REPORT));
        letter(farewell);
        step(
                words.get("parting.how-record"),
                false,
                List.of(),
                to("dossier.title", ReportKind.DOSSIER));
    }

    /** The account whose box has the keyboard; null where none has. */
    @Nullable String focused() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    void focus(String account) {
        CheckBox tick = ticks.get(account);
        if (tick != null) {
            tick.requestFocus();
        }
    }

    private Node status(String sentence, ClientStatus next) {
        Label now = wrapped(sentence, "quiet");
        now.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(now, Priority.ALWAYS);
        Button change =
                Buttons.resting(
                        model.readOnly(),
                        Buttons.quiet(
                                words.get(
                                        "parting.set-status",
                                        Map.of("status", words.names().of(next))),
                                () -> model.list(next)));
        change.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(now, change);
        line.getStyleClass().addAll("line", "step", "parting-status");
        return line;
    }

    private void accounts(Farewell farewell) {
        List<Node> more = new ArrayList<>();
        if (!farewell.owing().isEmpty()) {
            more.add(wrapped(farewell.owing(), "quiet"));
        }
        farewell.held().forEach(account -> more.add(line(account)));
        step(
                farewell.accounts(),
                farewell.allHandedOver(),
                more,
                farewell.held().isEmpty() ? null : to("handover.title", ReportKind.HANDOVER_LIST));
    }

    private Node line(Held account) {
        VBox what = new VBox(tick(account));
        if (!account.place().isEmpty()) {
            Label place = wrapped(account.place(), "held-place");
            place.getStyleClass().add("quiet");
            OwnDirection.letters(place);
            what.getChildren().add(place);
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        Label day = new Label(account.day());
        day.getStyleClass().add("quiet");
        day.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(what, day);
        line.getStyleClass().add("held-line");
        return line;
    }

    private CheckBox tick(Held account) {
        CheckBox tick = new CheckBox(account.name());
        tick.setWrapText(true);
        tick.setSelected(account.handedOver());
        tick.setDisable(model.readOnly());
        tick.setOnAction(_ -> {
            // The tick shows what the journal holds, and follows once that is written.
            tick.setSelected(account.handedOver());
            model.tick(account);
        });
        tick.setAccessibleText(
                words.get(
                        "parting.handed-over", Map.of("account", words.isolated(account.name()))));
        ticks.put(account.id(), tick);
        return tick;
    }

    private void letter(Farewell farewell) {
        boolean sent = !farewell.letterSent().isEmpty();
        step(
                sent ? farewell.letterSent() : words.get("parting.how-letter"),
                sent,
                List.of(),
                Buttons.plain(words.names().of(LetterKind.TERMINATION), model::writeFarewell));
    }

    private Button to(String title, ReportKind report) {
        return Buttons.plain(words.get(title), () -> model.show(report));
    }

    /**
     * @param more what stands beneath the sentence
     */
    private void step(String sentence, boolean done, List<Node> more, @Nullable Button button) {
        VBox what = new VBox(wrapped(sentence, "step-words"));
        what.getStyleClass().add("step-what");
        what.getChildren().addAll(more);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox step = new HBox(mark(done), what);
        step.getStyleClass().addAll("line", "step");
        if (!more.isEmpty()) {
            step.getStyleClass().add("tall");
        }
        if (button != null) {
            button.setMinWidth(USE_PREF_SIZE);
            step.getChildren().add(button);
        }
        add(step);
    }

    private Node mark(boolean done) {
        Label mark = new Label(Integer.toString(++steps));
        mark.getStyleClass().add("step-number");
        if (done) {
            mark.setText("");
            mark.setGraphic(new FontIcon(Feather.CHECK));
            mark.setAccessibleText(words.get("parting.done"));
        }
        return mark;
    }
}
