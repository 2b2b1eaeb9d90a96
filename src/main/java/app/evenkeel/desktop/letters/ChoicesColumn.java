package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.language.Names;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What a letter is to be, from top to bottom. */
final class ChoicesColumn {
    private final LettersViewModel model;
    private final LetterChoices choices;
    private final Words words;
    private final FieldBox kind;
    private final VBox invoices = new VBox(8);
    private final VBox warnings = new VBox(8);

    ChoicesColumn(LettersViewModel model) {
        this.model = model;
        this.choices = model.choices();
        this.words = model.words();
        this.kind =
                Choices.of(
                        words.get("letters.kind"),
                        model.kinds(),
                        choices.kind,
                        k -> words.names().of(k));
        model.writing().warningsProperty().subscribe(this::showWarnings);
    }

    FieldBox kind() {
        return kind;
    }

    List<Node> all() {
        return List.of(
                new DraftList(model),
                kind,
                step(),
                language(),
                about(),
                reason(),
                waiver(),
                warnings);
    }

    private Node step() {
        return shownWhen(
                Segments.box(
                        words.get("letters.step"),
                        List.of(1, 2),
                        choices.step,
                        step -> words.get(step == 1 ? "letters.first" : "letters.second")),
                choices.kind.map(k -> k == LetterKind.PAYMENT_REMINDER));
    }

    private Node language() {
        return Choices.of(
                words.get("letters.language"),
                List.of(Language.values()),
                choices.language,
                Names::own);
    }

    private Node about() {
        choices.invoices.addListener((ListChangeListener<InvoiceChoice>) _ -> showInvoices());
        showInvoices();
        return shownWhen(
                FieldBox.named(words.get("letters.invoices"), invoices),
                Bindings.isNotEmpty(choices.invoices));
    }

    private void showInvoices() {
        invoices.getChildren().setAll(choices.invoices.stream().map(ChoicesColumn::tick).toList());
    }

    private static Node tick(InvoiceChoice choice) {
        CheckBox tick = new CheckBox(choice.words());
        tick.setWrapText(true);
        tick.selectedProperty().bindBidirectional(choice.chosen());
        return tick;
    }

    private Node reason() {
        FieldBox box =
                FieldBox.area(words.get("letters.reason"), choices.reason, 3)
                        .prompt(words.get("letters.reason-example"))
                        .called(
                                choices.kind.map(k ->
                                        words.get(
                                                k == LetterKind.SCOPE_CHANGE
                                                        ? "letters.asked"
                                                        : "letters.reason")));
        return shownWhen(box, choices.kind.map(LetterChoices::hasReason));
    }

    private Node waiver() {
        WaiverBox box = new WaiverBox(words, choices.waiver, model.writing().claimProperty());
        return shownWhen(
                box,
                Bindings.createObjectBinding(
                        () -> WaiverChoice.fits(choices.kind.get(), choices.reminderStep()),
                        choices.kind,
                        choices.step));
    }

    private static Node shownWhen(Node node, ObservableValue<Boolean> holds) {
        node.visibleProperty().bind(holds);
        node.managedProperty().bind(holds);
        return node;
    }

    private void showWarnings(List<String> sentences) {
        warnings.getChildren()
                .setAll(sentences.stream().map(s -> new Hint(Feather.ALERT_TRIANGLE, s)).toList());
    }
}
