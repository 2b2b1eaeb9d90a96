package app.evenkeel.desktop.form;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.journal.WorkingHours.Span;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Working hours as they are typed: in rows, each of some days and the hours that they share. */
public final class HoursForm {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final Comparator<Span> BY_TIME =
            Comparator.comparing(Span::day).thenComparing(Span::from).thenComparing(Span::to);

    /** Hours that stand together in a row. */
    private record Hours(LocalTime from, LocalTime to) {}

    private final Inputs inputs;
    private final ObservableList<HoursRow> rows = FXCollections.observableArrayList();
    // One view for good: it hears of changes only as long as somebody keeps it.
    private final ObservableList<HoursRow> seen = FXCollections.unmodifiableObservableList(rows);
    private WorkingHours shown = WorkingHours.NONE;

    public HoursForm(Inputs inputs) {
        this.inputs = inputs;
    }

    public ObservableList<HoursRow> rows() {
        return seen;
    }

    /** The days of a week in the order in which they are read. */
    public List<DayOfWeek> week() {
        DayOfWeek first =
                inputs.words().language() == Language.HE ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
        List<DayOfWeek> week = new ArrayList<>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            week.add(first.plus(i));
        }
        return week;
    }

    /** Opens with what stands already. */
    public void show(WorkingHours hours) {
        shown = hours;
        Map<Hours, EnumSet<DayOfWeek>> together = new LinkedHashMap<>();
        for (Span span : hours.spans()) {
            together.computeIfAbsent(
                            new Hours(span.from(), span.to()), _ -> EnumSet.noneOf(DayOfWeek.class))
                    .add(span.day());
        }
        List<HoursRow> opened = new ArrayList<>();
        together.forEach((times, days) -> opened.add(row(times, days)));
        rows.setAll(opened);
    }

    private HoursRow row(Hours hours, EnumSet<DayOfWeek> days) {
        HoursRow row = new HoursRow(inputs, days);
        row.from().show(TIME.format(hours.from), hours.from);
        row.to()
                .show(
                        hours.to.equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(hours.to),
                        hours.to);
        return row;
    }

    /** Another row; the first one is the week that most people work. */
    public HoursRow add() {
        HoursRow row = new HoursRow(inputs, rows.isEmpty() ? week().subList(0, 5) : List.of());
        if (rows.isEmpty()) {
            row.from().type("9:00");
            row.to().type("17:00");
        }
        rows.add(row);
        return row;
    }

    public void remove(HoursRow row) {
        rows.remove(row);
    }

    /** Looks at every row, so that all that is wrong is seen at once. */
    public boolean look() {
        boolean good = true;
        for (HoursRow row : rows) {
            good &= row.look();
        }
        return good;
    }

    /** The hours; exactly as they were shown where they are still the same. */
    public WorkingHours hours() {
        List<Span> spans =
                rows.stream()
                        .flatMap(row -> row.spans().stream())
                        .distinct()
                        .sorted(BY_TIME)
                        .toList();
        return new HashSet<>(spans).equals(new HashSet<>(shown.spans()))
                ? shown
                : new WorkingHours(spans);
    }

    /** All that stands in it, to tell whether anything was typed since it was opened. */
    public String state() {
        return rows.stream().map(HoursRow::state).collect(Collectors.joining("\u0001"));
    }
}
