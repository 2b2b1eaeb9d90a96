package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.paper.PaperButtons;
import app.evenkeel.desktop.paper.PaperLayout;
import app.evenkeel.desktop.paper.PaperView;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.stream.Stream;

/** A letter to a client: what it is to be on one side, its words and pages on the other. */
public final class LettersView {
    private final LettersViewModel model;
    private final Words words;

    private LettersView(LettersViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    public static Shown of(LettersViewModel model) {
        LettersView view = new LettersView(model);
        ChoicesColumn choices = new ChoicesColumn(model);
        return new Shown(
                view.layout(choices),
                choices.kind().control(),
                model::close,
                place -> {
                    if (place instanceof ClientPage(_, Section section, var wish, _)
                            && section == Section.LETTERS) {
                        if (wish != null) {
                            model.wish(wish);
                        }
                        return true;
                    }
                    return false;
                });
    }

    private Node layout(ChoicesColumn choices) {
        List<Node> buttons =
                Stream.concat(
                                Stream.of(new MailButton(model).button()),
                                new PaperButtons(model.paper(), model.sending()::recording)
                                        .all().stream())
                        .toList();
        return new PaperLayout(choices.all(), page(), recordSent(), buttons);
    }

    private Node page() {
        WordsAndPages page = new WordsAndPages(model, new PaperView(model.paper()));
        StackPane shown = new StackPane(page);
        model.writing().troubleProperty().subscribe(() -> show(shown, page));
        model.own().editingProperty().subscribe(() -> show(shown, page));
        show(shown, page);
        return shown;
    }

    private void show(StackPane shown, Node page) {
        String why = model.writing().troubleProperty().get();
        boolean none = !why.isEmpty() && !model.own().editingProperty().get();
        shown.getChildren()
                .setAll(none ? new EmptyState(Feather.MAIL, words.get("letters.none"), why) : page);
    }

    private Button recordSent() {
        Button record = Buttons.plain(words.get("letters.record-sent"), model.sending()::record);
        model.sending()
                .stateProperty()
                .subscribe(state -> {
                    record.setText(
                            words.get(
                                    state == Sending.State.RECORDED
                                            ? "letters.sent-today"
                                            : "letters.record-sent"));
                    record.setDisable(state != Sending.State.READY);
                });
        return record;
    }
}
