package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.FactText;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Rung;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The payment ladder as it is typed: a day for each step, rising; the last may stay empty. */
final class LadderForm {
    private static final int STEPS = Rung.values().length;
    private static final int LONGEST = 365;

    private final Words words;
    private final List<Field<Integer>> days;
    private final Field<Integer> gap;
    private final Form form;

    LadderForm(Inputs inputs) {
        words = inputs.words();
        days =
                IntStream.range(0, STEPS)
                        .mapToObj(_ -> Field.optional(inputs.number(0, LONGEST)))
                        .toList();
        gap =
                Field.needed(
                        inputs.number(0, LONGEST),
                        words.get(
                                "form.number",
                                Map.of("from", "0", "to", Integer.toString(LONGEST))));
        List<Field<?>> all = new ArrayList<>(days);
        all.add(gap);
        form = new Form(all);
    }

    /** The days of the reminder, the second reminder, that work is paused, and the review. */
    List<Field<Integer>> days() {
        return days;
    }

    /** How many days lie at least between two letters. */
    Field<Integer> gap() {
        return gap;
    }

    void show(Ladder ladder) {
        List<Integer> shown = ladder.days();
        for (int i = 0; i < STEPS; i++) {
            if (i < shown.size()) {
                days.get(i).show(Integer.toString(shown.get(i)), shown.get(i));
            } else {
                days.get(i).type("");
            }
        }
        gap.show(Integer.toString(ladder.minimumGapDays()), ladder.minimumGapDays());
    }

    /** What was typed; empty where that makes no ladder. */
    Optional<Ladder> ladder() {
        List<Integer> typed = new ArrayList<>();
        boolean over = false;
        for (Field<Integer> day : days) {
            boolean none = FactText.blank(day.text());
            Optional<Integer> read = day.value();
            if (!none && (over || read.isEmpty())) {
                return Optional.empty();
            }
            over = none;
            read.ifPresent(typed::add);
        }
        return rising(typed) ? gap.value().map(g -> new Ladder(typed, g)) : Optional.empty();
    }

    private static boolean rising(List<Integer> days) {
        return IntStream.range(1, days.size()).allMatch(i -> days.get(i) > days.get(i - 1));
    }

    /** Looks at every field, so that all that is wrong is seen at once. */
    boolean look() {
        if (form.look() && ladder().isEmpty()) {
            complain();
        }
        return ladder().isPresent();
    }

    /** Each is a number, but together they are no ladder. */
    private void complain() {
        int before = -1;
        for (int i = 0; i < STEPS; i++) {
            Field<Integer> field = days.get(i);
            Optional<Integer> day = field.value();
            if (day.isEmpty()) {
                if (days.subList(i, STEPS).stream().anyMatch(f -> f.value().isPresent())) {
                    field.complain(words.get("settings.ladder-needs-day"));
                }
            } else if (day.get() <= before) {
                field.complain(words.get("settings.ladder-later-than", day(before)));
            } else {
                before = day.get();
            }
        }
    }

    private static Map<String, String> day(int day) {
        return Map.of("day", Integer.toString(day));
    }

    /** All that stands in it. */
    String state() {
        return form.state();
    }
}
