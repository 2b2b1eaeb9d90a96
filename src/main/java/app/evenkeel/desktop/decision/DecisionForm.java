package app.evenkeel.desktop.decision;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Decision;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** A decision as it is typed. Nothing is chosen beforehand: the owner decides. */
final class DecisionForm {
    final Inputs inputs;
    final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>(null);
    final Field<String> reason;
    final Field<LocalDate> day;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Form form;

    DecisionForm(Inputs inputs) {
        this.inputs = inputs;
        reason = Field.optional(inputs::text);
        day = Field.needed(this::day, inputs.words().get("decision.day-needed"));
        form = Form.of(reason, day);
        day.show(inputs.day(inputs.today()), inputs.today());
        choice.subscribe(_ -> problem.set(""));
    }

    private LocalDate day(String typed) throws WrongInput {
        LocalDate read = inputs.day(typed);
        if (read.isAfter(inputs.today())) {
            throw new WrongInput(inputs.words().get("entry.when-to-come"));
        }
        return read;
    }

    void show(Decision decision) {
        choice.set(decision.choice());
        reason.show(decision.reason(), decision.reason());
        day.show(inputs.day(decision.on()), decision.on());
    }

    /** What is wrong with the choice; empty where nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean look() {
        boolean chosen = choice.get() != null;
        boolean good = form.look();
        problem.set(chosen ? "" : inputs.words().get("decision.choice-needed"));
        return good && chosen;
    }

    /** The decision as typed; only after a look that found nothing wrong. */
    Decision decision(String id) {
        return new Decision(
                id,
                day.value().orElseThrow(),
                Objects.requireNonNull(choice.get()),
                reason.value().orElse(""));
    }

    String state() {
        return form.state() + choice.get();
    }
}
