package app.evenkeel.desktop.boundary;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.SignalKind;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A boundary as it is typed. Words, a day and a signal are needed. */
final class BoundaryForm {
    final Inputs inputs;
    final Field<String> words;
    final Field<LocalDate> told;
    final Field<LocalDate> ended;

    /** What is typed to find a signal; a signal that was found does not stay in it. */
    final Field<String> signal;

    private final ObservableList<SignalKind> about = FXCollections.observableArrayList();
    // One view for good: it hears of changes only as long as somebody keeps it.
    private final ObservableList<SignalKind> seen = FXCollections.unmodifiableObservableList(about);
    private final Form form;

    BoundaryForm(Inputs inputs, List<SignalKind> about) {
        this.inputs = inputs;
        words = Field.needed(inputs::text, inputs.words().get("boundary.words-needed"));
        signal =
                Field.optional(_ -> {
                    throw new WrongInput(inputs.words().get("entry.signal-unknown"));
                });
        told = Field.needed(this::toldDay, inputs.words().get("boundary.told-needed"));
        ended = Field.optional(inputs::day);
        form = Form.of(words, signal, told, ended);
        told.show(inputs.day(inputs.today()), inputs.today());
        this.about.setAll(about);
    }

    private LocalDate toldDay(String typed) throws WrongInput {
        LocalDate day = inputs.day(typed);
        if (day.isAfter(inputs.today())) {
            throw new WrongInput(inputs.words().get("entry.when-to-come"));
        }
        return day;
    }

    void show(Boundary boundary) {
        words.show(boundary.words(), boundary.words());
        told.show(inputs.day(boundary.toldOn()), boundary.toldOn());
        LocalDate end = boundary.endedOn();
        if (end != null) {
            ended.show(inputs.day(end), end);
        }
        about.setAll(boundary.signals());
    }

    /** The signals that it is about, in the order in which they were chosen. */
    ObservableList<SignalKind> about() {
        return seen;
    }

    Set<SignalKind> chosen() {
        Set<SignalKind> chosen = EnumSet.noneOf(SignalKind.class);
        chosen.addAll(about);
        return chosen;
    }

    void choose(SignalKind kind) {
        if (!about.contains(kind)) {
            about.add(kind);
        }
        signal.type("");
    }

    void leaveOut(SignalKind kind) {
        about.remove(kind);
    }

    boolean look() {
        boolean good = form.look();
        boolean backwards = told.value().flatMap(t -> ended.value().filter(t::isAfter)).isPresent();
        if (backwards) {
            ended.complain(inputs.words().get("boundary.ended-before"));
        }
        boolean empty = about.isEmpty() && signal.problemProperty().get().isEmpty();
        if (empty) {
            signal.complain(inputs.words().get("boundary.signal-needed"));
        }
        return good && !backwards && !empty;
    }

    /** The boundary as typed; only after a look that found nothing wrong. */
    Boundary boundary(String id) {
        return new Boundary(
                id,
                told.value().orElseThrow(),
                words.value().orElseThrow(),
                about,
                ended.value().orElse(null));
    }

    String state() {
        return form.state() + about;
    }
}
