package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.paper.PaperButtons;
import app.evenkeel.desktop.paper.PaperLayout;
import app.evenkeel.desktop.paper.PaperView;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.language.Names;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** A letter to a client: what it is to be on one side, the page itself on the other. */
public final class LettersView {
    private final LettersViewModel model;
    private final Words words;
    private final VBox invoices = new VBox(8);
    private final VBox warnings = new VBox(8);

    private LettersView(LettersViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    public static Shown of(LettersViewModel model) {
        LettersView view = new LettersView(model);
        FieldBox kind = view.kind();
        return new Shown(
                view.layout(kind),
                kind.control(),
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

    private Node layout(FieldBox kind) {
        model.choices()
                .invoices
                .addListener((ListChangeListener<InvoiceChoice>) _ -> showInvoices());
        showInvoices();
        model.warningsProperty().subscribe(this::showWarnings);
        return new PaperLayout(
                List.of(kind, language(), invoicesBox(), reason(), warnings),
                page(),
                recordSent(),
                new PaperButtons(model.paper(), model::recording).all());
    }

    private FieldBox kind() {
        return Choices.of(
                words.get("letters.kind"),
                model.kinds(),
                model.choices().kind,
                k -> words.names().of(k));
    }

    private Node language() {
        return Choices.of(
                words.get("letters.language"),
                List.of(Language.values()),
                model.choices().language,
                Names::own);
    }

    private Node invoicesBox() {
        Node box = FieldBox.named(words.get("letters.invoices"), invoices);
        shownWhen(box, invoices.getChildren().isEmpty());
        return box;
    }

    private void showInvoices() {
        invoices.getChildren()
                .setAll(model.choices().invoices.stream().map(LettersView::tick).toList());
        Node box = invoices.getParent();
        if (box != null) {
            shownWhen(box, model.choices().invoices.isEmpty());
        }
    }

    private static void shownWhen(Node node, boolean empty) {
        node.setVisible(!empty);
        node.setManaged(!empty);
    }

    private static Node tick(InvoiceChoice choice) {
        CheckBox tick = new CheckBox(choice.words());
        tick.setWrapText(true);
        tick.selectedProperty().bindBidirectional(choice.chosen());
        return tick;
    }

    private Node reason() {
        FieldBox box =
                FieldBox.area(words.get("letters.reason"), model.choices().reason, 3)
                        .prompt(words.get("letters.reason-example"));
        box.visibleProperty().bind(model.choices().kind.isEqualTo(LetterKind.TERMINATION));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void showWarnings(List<String> sentences) {
        warnings.getChildren()
                .setAll(sentences.stream().map(s -> new Hint(Feather.ALERT_TRIANGLE, s)).toList());
    }

    private Node page() {
        PaperView paper = new PaperView(model.paper());
        StackPane page = new StackPane(paper);
        model.troubleProperty()
                .subscribe(why -> page.getChildren().setAll(why.isEmpty() ? paper : noLetter(why)));
        return page;
    }

    private Node noLetter(String why) {
        return new EmptyState(Feather.MAIL, words.get("letters.none"), why);
    }

    private Button recordSent() {
        Button record = Buttons.plain(words.get("letters.record-sent"), model::recordSent);
        record.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.get(
                                                model.recorded()
                                                        ? "letters.sent-today"
                                                        : "letters.record-sent"),
                                model.paper().sheafProperty()));
        record.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.canRecord(), model.paper().sheafProperty()));
        return record;
    }
}
