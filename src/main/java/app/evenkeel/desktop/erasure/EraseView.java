package app.evenkeel.desktop.erasure;

import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Waiting;
import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Says what goes, and wants the client's name before it does. */
public final class EraseView {
    private final Words words;
    private final VBox what = new VBox();
    private final CheckBox fromBackups = new CheckBox();

    private EraseView(EraseViewModel model) {
        this.words = model.words();
        what.setMinHeight(VBox.USE_PREF_SIZE);
        fromBackups.selectedProperty().bindBidirectional(model.fromBackups);
        fromBackups.setWrapText(true);
        fromBackups.managedProperty().bind(fromBackups.visibleProperty());
        model.knownProperty().subscribe(this::show);
    }

    public static Shown of(EraseViewModel model) {
        EraseView view = new EraseView(model);
        Words words = view.words;
        FieldBox name = FieldBox.line(words.get("erase.name"), model.name);
        SheetPane sheet =
                new SheetPane(words, words.get("erase.title"), model::leave, () -> false)
                        .asking(view.what, view.fromBackups, view.elsewhere(), name)
                        .saving(words.get("erase.do"), model::erase)
                        .beside(Waiting.until(model.workingProperty(), words.get("erase.working")));
        Node act = sheet.action();
        act.getStyleClass().remove(Styles.ACCENT);
        act.getStyleClass().add(Styles.DANGER);
        act.disableProperty().bind(model.workingProperty().or(model.knownProperty().isNull()));
        return new Shown(sheet, name.control(), model::close);
    }

    private Node elsewhere() {
        return SheetPane.sentences(words.get("erase.elsewhere"));
    }

    private void show(EraseViewModel.@Nullable Known known) {
        if (known == null) {
            return;
        }
        Map<String, String> blanks =
                Map.of("client", words.isolated(known.name()), "what", known.what());
        what.getChildren()
                .setAll(
                        SheetPane.sentences(
                                words.get(
                                        known.what().isEmpty() ? "erase.alone" : "erase.what",
                                        blanks),
                                words.get("erase.no-way-back")));
        fromBackups.setVisible(known.backups() > 0);
        fromBackups.setText(words.count("erase.backups", known.backups()));
    }
}
