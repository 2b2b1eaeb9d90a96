package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.LastChanged;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.timeline.Row.Fold;
import app.evenkeel.desktop.timeline.Row.Mark;
import app.evenkeel.desktop.timeline.Row.Standing;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.Request;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.OnADay;
import app.evenkeel.journal.TimelineItem.Sent;
import app.evenkeel.journal.TimelineItem.Written;
import app.evenkeel.language.Durations;
import app.evenkeel.language.TimelineWords;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts what happened into the words of a row. */
record EventWords(Words words, ZoneId zone, LocalDate today) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * @param sameDay whether the row above stands on the same day
     * @param changed when it was last changed; null where it never was
     * @param request what the item asks for; null where it asks for nothing
     */
    Row.Event event(
            TimelineItem item,
            boolean sameDay,
            @Nullable Instant changed,
            @Nullable Request request,
            boolean unfolded) {
        LocalDate day = day(item);
        String said = new TimelineWords(words.language()).of(item).strip();
        Standing standing = standing(item, request);
        Fold fold = fold(item, unfolded);
        String since = changed == null ? "" : new LastChanged(words, zone).of(changed);
        return new Row.Event(
                item,
                YearMonth.from(day),
                sameDay ? "" : dayOfMonth(day),
                String.join(" · ", how(item)),
                since,
                said,
                marks(item),
                standing,
                fold,
                all(item, since, said, standing, fold));
    }

    LocalDate day(TimelineItem item) {
        return switch (item) {
            case Written(Entry entry) -> entry.day(zone);
            case OnADay known -> known.on();
        };
    }

    private String dayOfMonth(LocalDate day) {
        return words.get(
                "timeline.day-of-month", Map.of("day", Integer.toString(day.getDayOfMonth())));
    }

    private List<String> how(TimelineItem item) {
        return item instanceof Written(Entry entry) ? how(entry) : List.of();
    }

    private List<String> how(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(TIME.format(entry.local(zone)));
        parts.add(words.names().of(entry.channel()));
        if (entry.direction() != Direction.NONE) {
            parts.add(words.names().of(entry.direction()));
        }
        if (entry.minutes() != null) {
            parts.add(new Durations(words.language()).of(entry.minutes()));
        }
        if (entry.billable()) {
            parts.add(words.get("timeline.billable"));
        }
        return parts;
    }

    private static List<Mark> marks(TimelineItem item) {
        if (!(item instanceof Written(Entry entry))) {
            return List.of();
        }
        return entry.signals().stream()
                .map(s -> new Mark(s.kind(), s.severity(), entry.excuses(s.kind())))
                .toList();
    }

    private @Nullable Standing standing(TimelineItem item, @Nullable Request request) {
        if (item instanceof Invoiced(Invoice invoice)) {
            return payment(invoice.state(today));
        }
        return request == null ? null : answer(request);
    }

    private Standing payment(InvoiceState state) {
        return new Standing(
                switch (state) {
                    case PAID, CANCELLED -> Standing.State.DONE;
                    case OPEN, PART_PAID, PROMISED, ON_HOLD -> Standing.State.OPEN;
                    case OVERDUE, DISPUTED -> Standing.State.LATE;
                },
                words.names().of(state));
    }

    private Standing answer(Request request) {
        boolean late = request.late(today, zone);
        String by = words.dates().day(request.answerBy());
        if (!request.open()) {
            return new Standing(
                    Standing.State.DONE,
                    late ? words.get("timeline.answered-late") : words.get("timeline.answered"));
        }
        Map<String, String> when = Map.of("by", by);
        if (late) {
            return new Standing(
                    Standing.State.LATE,
                    request.toClient()
                            ? words.get("timeline.awaited-since", when)
                            : words.get("timeline.owed-since", when));
        }
        return new Standing(
                Standing.State.OPEN,
                request.toClient()
                        ? words.get("timeline.awaited", when)
                        : words.get("timeline.owed", when));
    }

    private @Nullable Fold fold(TimelineItem item, boolean unfolded) {
        return switch (item) {
            case Written(Entry entry) when !entry.feeling().isBlank() ->
                    new Fold(words.get("timeline.feeling"), entry.feeling().strip(), unfolded);
            case Sent(Letter letter) ->
                    new Fold(words.get("timeline.letter-text"), letter.text().strip(), unfolded);
            default -> null;
        };
    }

    /** A feeling is named but not read out: it is nobody else's business. */
    private String all(
            TimelineItem item,
            String changed,
            String said,
            @Nullable Standing standing,
            @Nullable Fold fold) {
        List<String> parts = new ArrayList<>();
        parts.add(words.dates().day(day(item)));
        parts.addAll(how(item));
        parts.add(said);
        for (Mark mark : marks(item)) {
            String name = words.names().of(mark.kind());
            parts.add(mark.setAside() ? name + " (" + words.get("gauge.excused") + ")" : name);
        }
        if (standing != null) {
            parts.add(standing.words());
        }
        if (fold != null) {
            parts.add(fold.name());
        }
        if (!changed.isEmpty()) {
            parts.add(changed);
        }
        return String.join(", ", parts);
    }
}
