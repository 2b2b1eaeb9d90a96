package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.Payment;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.TimelineItem;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A line of the timeline as it is shown. */
sealed interface Row {
    /** What a screen reader says of it. */
    String said();

    /** The month it stands in. */
    YearMonth month();

    /** Where it stands among rows that may have been made since; -1 where it is gone. */
    default int placeIn(List<Row> rows) {
        return rows.indexOf(this);
    }

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
     * @param changed when it was last changed since it was written, in words; empty where it never
     *     was
     * @param standing how it stands with the answer or the payment that it asks for; null where it
     *     asks for nothing
     * @param fold what is shown only when asked for; null where there is nothing
     */
    record Event(
            TimelineItem item,
            YearMonth month,
            String day,
            String head,
            String changed,
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

        /** It is the same event whatever is said of it by now. */
        @Override
        public int placeIn(List<Row> rows) {
            int same = first(rows, e -> isOfSameFact(e) && payment(e.item).equals(payment(item)));
            return same >= 0 ? same : first(rows, this::isOfSameFact);
        }

        private static int first(List<Row> rows, Predicate<Event> wanted) {
            return IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i) instanceof Event event && wanted.test(event))
                    .findFirst()
                    .orElse(-1);
        }

        private boolean isOfSameFact(Event other) {
            return key(other.item).equals(key(item));
        }

        /** Tells apart the payments of one invoice. */
        private static Optional<Payment> payment(TimelineItem item) {
            return item instanceof TimelineItem.Paid(_, Payment payment)
                    ? Optional.of(payment)
                    : Optional.empty();
        }

        Event with(Fold other) {
            return new Event(item, month, day, head, changed, words, marks, standing, other, said);
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
