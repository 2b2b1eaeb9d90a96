package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.Deliverable;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.LocalDate;
import java.util.function.Function;

/** A deliverable as it is typed. */
final class DeliverableRow {
    final Field<String> title;
    final Field<LocalDate> promised;
    final Field<LocalDate> delivered;
    final Field<String> result;
    private final String id;
    private final Form form;
    private final ReadOnlyStringWrapper ownDay = new ReadOnlyStringWrapper("");
    private Function<LocalDate, String> ownDays = _ -> "";

    DeliverableRow(Inputs inputs, String id) {
        this.id = id;
        title = Field.needed(inputs::text, inputs.words().get("engagements.deliverable-needed"));
        promised = Field.optional(inputs::day);
        delivered = Field.optional(inputs::day);
        result = Field.optional(inputs::text);
        form = Form.of(title, promised, delivered, result);
        promised.textProperty().subscribe(_ -> reckon());
        delivered.textProperty().subscribe(_ -> reckon());
    }

    /**
     * Tells beneath the promised day what follows from it for the owner.
     *
     * @param ownDays the words for a promised day
     */
    void reckon(Function<LocalDate, String> ownDays) {
        this.ownDays = ownDays;
        reckon();
    }

    private void reckon() {
        boolean toCome = delivered.value().isEmpty();
        ownDay.set(promised.value().filter(_ -> toCome).map(ownDays).orElse(""));
    }

    /** The owner's own, earlier day, in words; empty where there is none, or all is delivered. */
    ReadOnlyStringProperty ownDayProperty() {
        return ownDay.getReadOnlyProperty();
    }

    static DeliverableRow of(Inputs inputs, Deliverable deliverable) {
        DeliverableRow row = new DeliverableRow(inputs, deliverable.id());
        row.title.show(deliverable.title(), deliverable.title());
        LocalDate promised = deliverable.promisedOn();
        if (promised != null) {
            row.promised.show(inputs.day(promised), promised);
        }
        LocalDate delivered = deliverable.deliveredOn();
        if (delivered != null) {
            row.delivered.show(inputs.day(delivered), delivered);
        }
        row.result.show(deliverable.result(), deliverable.result());
        return row;
    }

    boolean look() {
        return form.look();
    }

    Deliverable deliverable() {
        return new Deliverable(
                id,
                title.value().orElseThrow(),
                promised.value().orElse(null),
                delivered.value().orElse(null),
                result.value().orElse(""));
    }

    String state() {
        return form.state();
    }
}
