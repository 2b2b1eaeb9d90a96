package app.evenkeel.desktop.welcome;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.HoursField;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.journal.Language;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/** The first start: who you are and, beside it, a look around. */
public final class WelcomeView {
    private final WelcomeViewModel model;
    private final Words words;

    private WelcomeView(WelcomeViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    public static Shown of(WelcomeViewModel model) {
        WelcomeView view = new WelcomeView(model);
        FieldBox name = FieldBox.line(view.words.get("owner.name"), model.name());
        ScrollPane scroll = new ScrollPane(view.form(name));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        BorderPane page = new BorderPane(scroll);
        page.getStyleClass().add("welcome");
        page.setLeft(new WelcomeCover(model));
        return new Shown(page, name.control(), model::close);
    }

    private Node form(FieldBox name) {
        Label title = new Label(words.get("welcome.title"));
        title.getStyleClass().add("page-title");
        Label under = new Label(words.get("welcome.under"));
        under.getStyleClass().add("page-under");
        under.setWrapText(true);
        Label needed = new Label(words.get("welcome.needed"));
        needed.getStyleClass().add("page-under");
        Button begin = Buttons.clear(words.get("welcome.begin"), model::begin);
        begin.setDefaultButton(true);
        begin.setDisable(model.readOnly());
        HBox foot = new HBox(begin, needed);
        foot.getStyleClass().add("welcome-begin");
        VBox head = new VBox(4, title, under);
        head.getStyleClass().add("welcome-head");
        VBox form =
                new VBox(
                        languages(),
                        head,
                        FieldBox.row(name.grow(), line("owner.trade", model.trade())),
                        FieldBox.row(
                                line("owner.email", model.email()).leftToRight(),
                                line("owner.bank-account", model.bankAccount()).leftToRight()),
                        Choices.searched(
                                words.get("owner.time-zone"),
                                model.timeZones(),
                                model.timeZoneProperty(),
                                model::name),
                        FieldBox.named(
                                words.get("owner.hours"),
                                new HoursField(words, model.hours(), words.get("owner.no-hours"))),
                        foot);
        form.getStyleClass().add("welcome-form");
        VBox column = new VBox(form);
        column.getStyleClass().add("welcome-column");
        return column;
    }

    private Node languages() {
        return new Segments<>(
                words.get("owner.language"),
                List.of(Language.values()),
                language -> new Words(language).get("language.name"),
                model.languageProperty(),
                model::speak);
    }

    private FieldBox line(String key, Field<?> field) {
        return FieldBox.line(words.get(key), field).grow();
    }
}
