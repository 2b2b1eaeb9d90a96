package app.evenkeel.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One thing on a client's timeline. */
public sealed interface TimelineItem {
    /** The fact that it comes from. */
    Fact fact();

    /** When it stands on the timeline; what has only a day stands at the day's start. */
    Instant moment(ZoneId zone);

    /** The order of what stands at one moment. */
    int rank();

    record Written(Entry fact) implements TimelineItem {
        @Override
        public Instant moment(ZoneId zone) {
            return fact.at().toInstant();
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    /** What is known by its day alone. */
    sealed interface OnADay extends TimelineItem {
        LocalDate on();

        @Override
        default Instant moment(ZoneId zone) {
            return on().atStartOfDay(zone).toInstant();
        }
    }

    record Paid(Invoice fact, Payment payment) implements OnADay {
        @Override
        public LocalDate on() {
            return payment.on();
        }

        @Override
        public int rank() {
            return 1;
        }
    }

    record Invoiced(Invoice fact) implements OnADay {
        @Override
        public LocalDate on() {
            return fact.issuedOn();
        }

        @Override
        public int rank() {
            return 2;
        }
    }

    record Sent(Letter fact) implements OnADay {
        @Override
        public LocalDate on() {
            return fact.sentOn();
        }

        @Override
        public int rank() {
            return 3;
        }
    }

    record Told(Boundary fact) implements OnADay {
        @Override
        public LocalDate on() {
            return fact.toldOn();
        }

        @Override
        public int rank() {
            return 4;
        }
    }

    record Decided(Decision fact) implements OnADay {
        @Override
        public LocalDate on() {
            return fact.on();
        }

        @Override
        public int rank() {
            return 5;
        }
    }

    /** Newest first; what happened at one moment in a fixed order, so that pages join up. */
    static Comparator<TimelineItem> newestFirst(ZoneId zone) {
        return Comparator.<TimelineItem, Instant>comparing(i -> i.moment(zone))
                .reversed()
                .thenComparingInt(TimelineItem::rank)
                .thenComparing(i -> i.fact().id());
    }

    /** All that happened in a relation, newest first. */
    static List<TimelineItem> of(Relation relation, ZoneId zone) {
        List<TimelineItem> items = new ArrayList<>();
        relation.entries().forEach(e -> items.add(new Written(e)));
        relation.invoices()
                .forEach(i -> {
                    items.add(new Invoiced(i));
                    i.payments().forEach(p -> items.add(new Paid(i, p)));
                });
        relation.letters().forEach(l -> items.add(new Sent(l)));
        relation.boundaries().forEach(b -> items.add(new Told(b)));
        relation.decisions().forEach(d -> items.add(new Decided(d)));
        items.sort(newestFirst(zone));
        return List.copyOf(items);
    }
}
