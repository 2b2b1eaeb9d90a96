package app.evenkeel.language;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.language.WorkingWeek.Group;
import app.evenkeel.language.WorkingWeek.Stretch;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Working hours in words: {@code Monday to Friday, 8:00–17:00}. */
public record HoursWords(Language language) {
    /**
     * The hours, as they follow the words "You can reach me".
     *
     * @throws java.util.NoSuchElementException if no hours are given
     */
    public String of(WorkingHours hours) {
        List<String> groups = week(hours).groups().stream().map(this::group).toList();
        return groups.size() == 2
                ? join("working-hours.both", groups.getFirst(), groups.getLast())
                : String.join("; ", groups);
    }

    /**
     * When a call at the weekend is answered: {@code on Monday at 8:00}. Empty where the weekend
     * has hours itself.
     *
     * @throws java.util.NoSuchElementException if no hours are given
     */
    public Optional<String> afterWeekend(WorkingHours hours) {
        return week(hours)
                .afterWeekend()
                .map(begins ->
                        get(
                                "working-hours.moment",
                                Map.of(
                                        "day", weekdays().on(begins.day()),
                                        "time", time(begins.minute(), whole(begins.minute())))));
    }

    private WorkingWeek week(WorkingHours hours) {
        return new WorkingWeek(hours, weekdays().first());
    }

    private String group(Group group) {
        boolean whole = group.stretches().stream().allMatch(s -> whole(s.from()) && whole(s.to()));
        List<String> times = group.stretches().stream().map(s -> stretch(s, whole)).toList();
        return get("working-hours.at", Map.of("days", days(group.days()), "times", listed(times)));
    }

    private String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return get("working-hours.every-day", Map.of());
        } else if (days.size() == 1) {
            String day = weekdays().each(days.getFirst());
            return get("working-hours.one-day", Map.of("day", day));
        }
        return get("working-hours.days", Map.of("days", listed(runs(days))));
    }

    /** Three days or more that follow each other are told by the first and the last. */
    private List<String> runs(List<DayOfWeek> days) {
        List<String> runs = new ArrayList<>();
        int at = 0;
        while (at < days.size()) {
            int end = at + 1;
            while (end < days.size() && days.get(end) == days.get(end - 1).plus(1)) {
                end++;
            }
            List<DayOfWeek> run = days.subList(at, end);
            if (run.size() > 2) {
                String first = weekdays().from(run.getFirst());
                runs.add(join("working-hours.first-to-last", first, weekdays().to(run.getLast())));
            } else {
                run.forEach(day -> runs.add(weekdays().each(day)));
            }
            at = end;
        }
        return runs;
    }

    private String stretch(Stretch stretch, boolean whole) {
        return get(
                "working-hours.from-to",
                Map.of("from", time(stretch.from(), whole), "to", time(stretch.to(), whole)));
    }

    /** Finnish says whole hours without their minutes: {@code kello 8–17}. */
    private String time(int minute, boolean whole) {
        int hour = minute / 60;
        int rest = minute % 60;
        String minutes = rest < 10 ? "0" + rest : String.valueOf(rest);
        return switch (language) {
            case EN, HE -> hour + ":" + minutes;
            case FI -> whole ? String.valueOf(hour) : hour + "." + minutes;
            case LV -> hour + "." + minutes;
        };
    }

    private static boolean whole(int minute) {
        return minute % 60 == 0;
    }

    private String listed(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        String first = String.join(", ", words.subList(0, words.size() - 1));
        return join("working-hours.and", first, words.getLast());
    }

    private String join(String key, String first, String last) {
        return get(key, Map.of("first", first, "last", last));
    }

    private Weekdays weekdays() {
        return new Weekdays(language);
    }

    private String get(String key, Map<String, String> values) {
        return Texts.in(language).get(key, values);
    }
}
