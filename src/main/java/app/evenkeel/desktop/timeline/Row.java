package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.TimelineItem;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;

/** A line of the timeline as it is shown. */
sealed interface Row {
    /** What a screen reader says of it. */
    String said();

    /** The month it stands in. */
    YearMonth month();

    record Month(YearMonth month, String said) implements Row {}

    /**
     * Time in which no word was said, above the last word before it.
     *
     * @param month the one in which it began
     */
    record Silence(YearMonth month, long days, String said) implements Row {}

    /**
     * Something that happened.
     *
     * @param day of the month, as a short word; empty where the line above says it
     * @param head when and how, in short; may be empty
     * @param standing how it stands with the answer or the payment that it asks for; null where it
     *     asks for nothing
     * @param fold what is shown only when asked for; null where there is nothing
     */
    record Event(
            TimelineItem item,
            YearMonth month,
            String day,
            String head,
            String words,
            List<Mark> marks,
            @Nullable Standing standing,
            @Nullable Fold fold,
            String said)
            implements Row {
        public Event {
            marks = List.copyOf(marks);
        }

        /** What tells a foldable item from every other on the timeline. */
        static String key(TimelineItem item) {
            return item.rank() + " " + item.fact().id();
        }

        Event with(Fold other) {
            return new Event(item, month, day, head, words, marks, standing, other, said);
        }
    }

    /**
     * A signal that was marked.
     *
     * @param severity 1 (slight) to 3 (grave)
     * @param setAside whether the owner has excused it
     */
    record Mark(SignalKind kind, int severity, boolean setAside) {}

    record Standing(State state, String words) {
        enum State {
            DONE,
            OPEN,
            LATE
        }
    }

    /**
     * @param name what it is called while it is closed
     */
    record Fold(String name, String text, boolean open) {
        Fold turned() {
            return new Fold(name, text, !open);
        }
    }
}
