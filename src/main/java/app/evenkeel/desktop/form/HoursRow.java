package app.evenkeel.desktop.form;

import app.evenkeel.journal.WorkingHours.Span;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Days that have the same hours, as they are typed. */
public final class HoursRow {
    private final Map<DayOfWeek, BooleanProperty> days = new EnumMap<>(DayOfWeek.class);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Inputs inputs;
    private final Field<LocalTime> from;
    private final Field<LocalTime> to;
    private boolean looked;

    HoursRow(Inputs inputs, Collection<DayOfWeek> chosen) {
        this.inputs = inputs;
        String ifBlank = inputs.words().get("form.time");
        from = Field.needed(inputs::time, ifBlank);
        to = Field.needed(this::end, ifBlank);
        for (DayOfWeek day : DayOfWeek.values()) {
            BooleanProperty on = new SimpleBooleanProperty(chosen.contains(day));
            on.subscribe(this::lookAgain);
            days.put(day, on);
        }
        from.textProperty().subscribe(this::lookAgain);
        to.textProperty().subscribe(this::lookAgain);
    }

    private LocalTime end(String typed) throws WrongInput {
        return typed.matches("24([:.]00)?") ? LocalTime.MIDNIGHT : inputs.time(typed);
    }

    public BooleanProperty dayProperty(DayOfWeek day) {
        BooleanProperty on = days.get(day);
        if (on == null) {
            throw new IllegalArgumentException(String.valueOf(day));
        }
        return on;
    }

    public Field<LocalTime> from() {
        return from;
    }

    public Field<LocalTime> to() {
        return to;
    }

    /** What is wrong with the row, for the user; empty where nothing is, or nobody has looked. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean look() {
        looked = true;
        problem.set(wrong());
        return problem.get().isEmpty();
    }

    private void lookAgain() {
        if (looked) {
            look();
        }
    }

    private String wrong() {
        if (days().isEmpty()) {
            return inputs.words().get("hours.no-day");
        }
        if (!from.look()) {
            return from.problemProperty().get();
        }
        if (!to.look()) {
            return to.problemProperty().get();
        }
        return inOrder() ? "" : inputs.words().get("hours.order");
    }

    private boolean inOrder() {
        LocalTime end = to.value().orElse(LocalTime.MIDNIGHT);
        return end.equals(LocalTime.MIDNIGHT)
                || from.value().orElse(LocalTime.MIDNIGHT).isBefore(end);
    }

    private List<DayOfWeek> days() {
        return days.keySet().stream().filter(day -> dayProperty(day).get()).toList();
    }

    /** One for each day; none where something is wrong. */
    List<Span> spans() {
        if (!wrong().isEmpty()) {
            return List.of();
        }
        LocalTime begin = from.value().orElseThrow();
        LocalTime end = to.value().orElseThrow();
        return days().stream().map(day -> new Span(day, begin, end)).toList();
    }

    String state() {
        return days() + from.text() + "\u0000" + to.text();
    }
}
