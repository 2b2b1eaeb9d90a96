package app.evenkeel.desktop.decision;

import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Choice;

import javafx.scene.layout.VBox;

import java.util.List;

/** The form for a decision. */
public final class DecisionFormView {
    private DecisionFormView() {}

    public static Shown of(DecisionFormViewModel model) {
        Words words = model.words();
        DecisionForm form = model.form();
        Segments<Choice> choices =
                new Segments<>(
                                words.get("decision.choice"),
                                List.of(Choice.values()),
                                words.names()::of,
                                form.choice,
                                form.choice::set)
                        .complaining(form.problemProperty());
        VBox choice =
                new VBox(
                        FieldBox.named(words.get("decision.choice"), choices),
                        FieldBox.problem(form.problemProperty()));
        choice.getStyleClass().add("decision-choice");
        SheetPane sheet =
                new SheetPane(
                                words,
                                words.get(model.isNew() ? "decision.new" : "decision.edit"),
                                model.sheet())
                        .asking(
                                choice,
                                FieldBox.area(words.get("decision.reason"), form.reason, 4)
                                        .hint(words.get("decision.reason-hint")),
                                FieldBox.row(
                                        DayPicker.box(
                                                words.get("decision.day"), form.day, form.inputs)))
                        .saving(
                                words.get(model.isNew() ? "decision.record" : "form.save"),
                                model::save);
        if (!model.isNew()) {
            sheet.deleting(
                    words.get("decision.delete"),
                    ask -> ask.accept(words.get("decision.delete-question")),
                    model::delete,
                    words.get("engagements.keep"));
        }
        return new Shown(sheet, choices, model.sheet()::close);
    }
}
