package app.evenkeel.desktop.today;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.Page;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.today.TodayItem.Step;
import app.evenkeel.desktop.today.TodayViewModel.State;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What wants doing today, group by group. */
public final class TodayView {
    private final TodayViewModel model;
    private final Words words;
    private final Page page;

    private TodayView(TodayViewModel model) {
        this.model = model;
        this.words = model.words();
        this.page = new Page(words.get("menu.today"), model.day());
    }

    public static Shown of(TodayViewModel model) {
        TodayView view = new TodayView(model);
        view.page.getStyleClass().add("today");
        model.stateProperty().subscribe(view::show);
        return new Shown(view.page, view.page, model::close);
    }

    private void show(State state) {
        switch (state) {
            case State.Unknown _ -> page.show();
            case State.NoClients _ ->
                    page.showAlone(
                            new EmptyState(
                                    Feather.USERS,
                                    words.get("today.no-clients"),
                                    words.get("today.no-clients-words"),
                                    Buttons.resting(
                                            model.readOnly(),
                                            Buttons.clear(
                                                    words.get("menu.new-client"),
                                                    model::addClient))));
            case State.AllDone _ ->
                    page.showAlone(
                            new EmptyState(
                                    Feather.SUN,
                                    words.get("today.nothing"),
                                    words.get("today.nothing-words"),
                                    Buttons.resting(
                                            model.readOnly(),
                                            Buttons.plain(
                                                    words.get("menu.write"), model::writeEntry))));
            case State.Wanting(var groups) -> page.show(groups.stream().map(this::group).toList());
        }
    }

    private Node group(TodayGroup group) {
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("group-heading");
        VBox lines = new VBox();
        lines.getStyleClass().add("card");
        group.items().forEach(item -> lines.getChildren().add(line(item)));
        return new VBox(8, heading, lines);
    }

    private Node line(TodayItem item) {
        Hyperlink client = new Hyperlink(item.clientName());
        OwnDirection.of(client);
        client.setOnAction(_ -> model.open(item));
        Label sentence = new Label(item.sentence());
        OwnDirection.of(sentence);
        sentence.setWrapText(true);
        VBox what = new VBox(2, client, sentence);
        if (!item.later().isEmpty()) {
            what.getChildren().add(later(item.later()));
        }
        what.getStyleClass().add("line-words");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(8, what);
        line.getStyleClass().add("line");
        for (Step step : steps(item)) {
            Button button =
                    Buttons.resting(!step.possible(), Buttons.plain(step.label(), step.doing()));
            button.setMinWidth(Button.USE_PREF_SIZE);
            // The same words stand on many lines.
            button.setAccessibleText(step.label() + ", " + item.clientName());
            line.getChildren().add(button);
        }
        return line;
    }

    private static Label later(String words) {
        Label later = new Label(words);
        later.getStyleClass().add(Styles.TEXT_MUTED);
        OwnDirection.of(later);
        later.setWrapText(true);
        return later;
    }

    private static List<Step> steps(TodayItem item) {
        return Stream.of(item.other(), item.next()).filter(Objects::nonNull).toList();
    }
}
