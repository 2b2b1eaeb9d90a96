package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** What may happen to an invoice besides payments, as it is typed. */
final class Happenings {
    private final Words words;
    private final Inputs inputs;
    private final Field<LocalDate> issued;
    private final Field<LocalDate> disputed;
    private final Field<LocalDate> disputeEnded;
    private final Field<LocalDate> promised;
    private final Field<LocalDate> cancelled;
    private final BooleanProperty onHold = new SimpleBooleanProperty();
    private final Field<LocalDate> holdUntil;
    private final Field<String> holdReason;
    private final Form days;
    private final Form holding;

    /**
     * @param issued the day before which nothing can have happened to it
     */
    Happenings(Inputs inputs, Field<LocalDate> issued) {
        this.words = inputs.words();
        this.inputs = inputs;
        this.issued = issued;
        disputed = Field.optional(this::afterIssue);
        disputeEnded = Field.optional(this::afterDispute);
        promised = Field.optional(inputs::day);
        cancelled = Field.optional(this::afterIssue);
        holdUntil = Field.optional(inputs::day);
        holdReason = Field.optional(inputs::text);
        days = Form.of(disputed, disputeEnded, promised, cancelled);
        holding = Form.of(holdUntil, holdReason);
        issued.textProperty()
                .subscribe((_, _) -> {
                    InvoiceFields.lookAgain(disputed);
                    InvoiceFields.lookAgain(cancelled);
                });
        disputed.textProperty().subscribe((_, _) -> InvoiceFields.lookAgain(disputeEnded));
    }

    Field<LocalDate> disputed() {
        return disputed;
    }

    Field<LocalDate> disputeEnded() {
        return disputeEnded;
    }

    Field<LocalDate> promised() {
        return promised;
    }

    Field<LocalDate> cancelled() {
        return cancelled;
    }

    BooleanProperty onHoldProperty() {
        return onHold;
    }

    Field<LocalDate> holdUntil() {
        return holdUntil;
    }

    Field<String> holdReason() {
        return holdReason;
    }

    private LocalDate afterIssue(String typed) throws WrongInput {
        LocalDate day = inputs.day(typed);
        if (issued.value().filter(day::isBefore).isPresent()) {
            throw new WrongInput(words.get("invoice.before-issued"));
        }
        return day;
    }

    private LocalDate afterDispute(String typed) throws WrongInput {
        LocalDate day = inputs.day(typed);
        if (disputed.text().isBlank()) {
            throw new WrongInput(words.get("invoice.dispute-began-needed"));
        }
        if (disputed.value().filter(day::isBefore).isPresent()) {
            throw new WrongInput(words.get("invoice.dispute-order"));
        }
        return day;
    }

    void show(Invoice invoice) {
        show(disputed, invoice.disputedOn());
        show(disputeEnded, invoice.disputeEndedOn());
        show(promised, invoice.promisedOn());
        show(cancelled, invoice.cancelledOn());
        Hold hold = invoice.hold();
        if (hold != null) {
            onHold.set(true);
            show(holdUntil, hold.until());
            holdReason.show(hold.reason(), hold.reason());
        }
    }

    private void show(Field<LocalDate> field, @Nullable LocalDate day) {
        if (day != null) {
            field.type(inputs.day(day));
        }
    }

    boolean look() {
        boolean good = days.look();
        // What is not on hold shows no fields of it.
        return (!onHold.get() || holding.look()) && good;
    }

    Optional<Hold> hold() {
        return onHold.get()
                ? Optional.of(
                        new Hold(holdUntil.value().orElse(null), holdReason.value().orElse("")))
                : Optional.empty();
    }

    boolean any() {
        return onHold.get() || days.fields().stream().anyMatch(f -> !f.text().isBlank());
    }

    String state() {
        return String.join("\n", days.state(), Boolean.toString(onHold.get()), holding.state());
    }
}
