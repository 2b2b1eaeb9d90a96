package app.evenkeel.desktop.opening;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Offers the backup that would help, and asks before it takes the journal's place. */
final class BackupOffer extends VBox {
    private final OpeningViewModel model;
    private final Words words;

    BackupOffer(OpeningViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("opening-offer");
        disableProperty().bind(model.tryingProperty());
        managedProperty().bind(visibleProperty());
        model.offerProperty().subscribe(this::show);
        model.confirmingProperty().subscribe((_, _) -> show(model.offerProperty().get()));
    }

    private void show(LastGood.@Nullable Offer offer) {
        setVisible(offer != null);
        if (offer == null) {
            getChildren().clear();
        } else if (model.confirmingProperty().get()) {
            ask(offer);
        } else {
            offer(offer);
        }
    }

    private void offer(LastGood.Offer offer) {
        Button restore = Buttons.clear(words.get("backups.restore"), model::askToRestore);
        getChildren()
                .setAll(
                        label(words.get("opening.last-good", Map.of("moment", offer.moment()))),
                        ways(restore));
        restore.requestFocus();
    }

    private void ask(LastGood.Offer offer) {
        Button restore = Buttons.clear(words.get("restore.do"), model::restore);
        Button keep = Buttons.plain(words.get("sheet.cancel"), model::keepAsItIs);
        keep.setCancelButton(true);
        getChildren()
                .setAll(
                        label(words.get("restore.of", Map.of("moment", offer.moment()))),
                        ways(restore, keep));
        if (offer.replaces()) {
            getChildren().add(1, label(words.get("opening.damaged-kept")));
        }
        restore.requestFocus();
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node ways(Button... ways) {
        HBox row = new HBox(ways);
        row.getStyleClass().add("opening-ways");
        return row;
    }
}
