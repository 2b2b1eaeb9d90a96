package app.evenkeel.desktop.client;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.LevelMark;
import app.evenkeel.desktop.look.OwnDirection;

import atlantafx.base.theme.Styles;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who the page is about, how it stands, and what can be changed or added. */
final class HeadPane extends VBox {
    private final ClientPageViewModel model;
    private final Label name = new Label();
    private final FlowPane under = new FlowPane();
    private final Label status = new Label();
    private final Label value = new Label();
    private final LevelMark level;

    HeadPane(ClientPageViewModel model) {
        this.model = model;
        Words words = model.words();
        getStyleClass().add("client-head");
        name.getStyleClass().add("page-title");
        under.getStyleClass().add("client-under");
        status.getStyleClass().add("client-status");
        value.getStyleClass().add("client-value");
        level = new LevelMark(words.language());
        level.getStyleClass().add(LevelMark.CHIP);
        level.setMinWidth(Region.USE_PREF_SIZE);
        level.setMaxHeight(Region.USE_PREF_SIZE);
        OwnDirection.of(name);
        name.setWrapText(true);
        status.setMinWidth(Region.USE_PREF_SIZE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        // Beside the name, not in it: that may run the other way than the window.
        HBox.setMargin(name, new Insets(0, 8, 0, 0));
        HBox first = new HBox(name, level, value, status, between, edit(words), add(words));
        first.getStyleClass().add("client-title");
        getChildren().addAll(first, under);
        setVisible(false);
    }

    void show(ClientHead head) {
        name.setText(head.name());
        under.getChildren().clear();
        for (String part : head.under()) {
            if (!under.getChildren().isEmpty()) {
                under.getChildren().add(new Label("·"));
            }
            Label words = new Label(part);
            OwnDirection.of(words);
            under.getChildren().add(words);
        }
        status.setText(head.status());
        present(status, head.status());
        value.setText(head.value());
        present(value, head.value());
        level.levelProperty().set(head.level());
        setVisible(true);
    }

    private static void present(Label label, String words) {
        label.setManaged(!words.isEmpty());
        label.setVisible(!words.isEmpty());
    }

    private Button edit(Words words) {
        Button edit = Buttons.quiet(Feather.EDIT_2, words.get("client-page.edit"), model::edit);
        edit.setMinWidth(Region.USE_PREF_SIZE);
        return edit;
    }

    private MenuButton add(Words words) {
        MenuButton add =
                new MenuButton(
                        words.get("client-page.add"),
                        new FontIcon(Feather.PLUS),
                        item(words.get("client-page.add-invoice"), model::addInvoice),
                        item(words.get("client-page.add-engagement"), model::addEngagement),
                        item(words.get("client-page.add-account"), model::addAccount),
                        item(words.get("client-page.add-boundary"), model::addBoundary));
        add.getStyleClass().add(Styles.FLAT);
        add.setDisable(model.readOnly());
        add.setMinWidth(Region.USE_PREF_SIZE);
        return add;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
