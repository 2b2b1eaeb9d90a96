package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Request;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.journal.TimelineItem.Decided;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Sent;
import app.evenkeel.journal.TimelineItem.Told;
import app.evenkeel.journal.TimelineItem.Written;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes rows of a timeline's items, stretch by stretch from the newest on. A silence stands where
 * it began, above the word it followed: there its whole length is known, on whichever stretch it
 * ended. Of a timeline that is shown in part no silence is told.
 */
final class RowMaker {
    private final Filter filter;
    private final Set<String> unfolded;
    private final EventWords eventWords;
    private final SilenceWords silenceWords;
    private final Words words;
    private final LocalDate today;
    private final AnswersSeen answers = new AnswersSeen();
    private @Nullable LocalDate dayAbove;

    /** The day of the word above; today while there is none. */
    private LocalDate wordAbove;

    /** Whether no word was met yet, so that the silence goes on to this day. */
    private boolean silentToday = true;

    private boolean somethingBetween;

    /**
     * @param zone the owner's, in which days begin
     * @param unfolded keys of the events whose fold is open; may change
     */
    RowMaker(Words words, ZoneId zone, LocalDate today, Filter filter, Set<String> unfolded) {
        this.words = words;
        this.today = today;
        this.filter = filter;
        this.unfolded = unfolded;
        this.eventWords = new EventWords(words, zone, today);
        this.silenceWords = new SilenceWords(words);
        this.wordAbove = today;
    }

    /**
     * @param stretch what follows on those before
     */
    List<Row> rows(Stretch stretch) {
        List<TimelineItem> items = stretch.page().items();
        for (TimelineItem item : items) {
            if (item instanceof Written(Entry entry)) {
                answers.see(entry);
            }
        }
        List<Row> rows = new ArrayList<>();
        items.stream().filter(filter::holds).forEach(item -> add(item, stretch.changed(), rows));
        return rows;
    }

    /** The month in which an item stands. */
    YearMonth month(TimelineItem item) {
        return YearMonth.from(eventWords.day(item));
    }

    private void add(TimelineItem item, Map<String, Instant> changed, List<Row> rows) {
        LocalDate day = eventWords.day(item);
        YearMonth month = YearMonth.from(day);
        if (filter.everything()) {
            silence(item, day, rows);
        }
        if (dayAbove == null || !month.equals(YearMonth.from(dayAbove))) {
            rows.add(new Row.Month(month, words.dates().month(month)));
        }
        boolean sameDay = day.equals(dayAbove);
        boolean open = unfolded.contains(Row.Event.key(item));
        Instant at = item instanceof Written ? changed.get(item.fact().id()) : null;
        rows.add(eventWords.event(item, sameDay, at, request(item), open));
        dayAbove = day;
    }

    private @Nullable Request request(TimelineItem item) {
        return item instanceof Written(Entry entry) ? answers.request(entry) : null;
    }

    private void silence(TimelineItem item, LocalDate day, List<Row> rows) {
        if (day.isAfter(today)) {
            return;
        }
        if (!isWord(item)) {
            somethingBetween = true;
            return;
        }
        long days = ChronoUnit.DAYS.between(day, wordAbove);
        if (days >= SilenceScale.DAYS_WORTH_SHOWING) {
            rows.add(new Row.Silence(YearMonth.from(day), days, said(day)));
        }
        wordAbove = day;
        silentToday = false;
        somethingBetween = false;
    }

    private String said(LocalDate day) {
        if (silentToday) {
            return silenceWords.untilToday(day, wordAbove);
        }
        return somethingBetween
                ? silenceWords.withEnd(day, wordAbove)
                : silenceWords.between(day, wordAbove);
    }

    /** Whether something was said, in either direction. */
    private static boolean isWord(TimelineItem item) {
        return switch (item) {
            case Written(Entry e) -> e.channel() != Channel.NOTE || e.direction() != Direction.NONE;
            case Sent _, Told _ -> true;
            case Invoiced _, Paid _, Decided _ -> false;
        };
    }
}
