package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.TimelineItem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;

/** What happens on timelines of tests, in Riga; today is 1 March 2026. */
final class Happenings {
    static final LocalDate TODAY = Desks.TODAY;
    static final ZoneId ZONE = Desks.RIGA;
    static final Words WORDS = new Words(Language.EN);

    private Happenings() {}

    /** A call from the client at half past two. */
    static Entry call(String day, Signal... signals) {
        return entry(day, Channel.CALL, Direction.INCOMING, signals);
    }

    static Entry note(String day) {
        return entry(day, Channel.NOTE, Direction.NONE);
    }

    static Entry entry(String day, Channel channel, Direction direction, Signal... signals) {
        return new Entry(
                channel.id() + " " + day,
                LocalDate.parse(day).atTime(14, 30).atZone(ZONE).toOffsetDateTime(),
                channel,
                direction,
                null,
                false,
                "It is " + day,
                "",
                null,
                List.of(signals),
                List.of(),
                null,
                null,
                null);
    }

    static Entry asking(Entry e, String by) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                e.minutes(),
                e.billable(),
                e.summary(),
                e.feeling(),
                null,
                e.signals(),
                e.excused(),
                LocalDate.parse(by),
                null,
                null);
    }

    static Entry answering(Entry e, Entry asked) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                e.minutes(),
                e.billable(),
                e.summary(),
                e.feeling(),
                null,
                e.signals(),
                e.excused(),
                null,
                asked.id(),
                null);
    }

    static Entry felt(Entry e, String feeling, Excuse... excused) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                25,
                true,
                e.summary(),
                feeling,
                null,
                e.signals(),
                List.of(excused),
                null,
                null,
                null);
    }

    /** An invoice over 100 euros, due after two weeks. */
    static Invoice invoice(String number, String issued, Payment... payments) {
        LocalDate on = LocalDate.parse(issued);
        return new Invoice(
                "i" + number,
                number,
                on,
                on.plusDays(14),
                Money.of("100.00", Currency.getInstance("EUR")),
                null,
                "",
                "",
                Arrays.asList(payments),
                null,
                null,
                null,
                null,
                null);
    }

    static Letter letter(String sent) {
        return new Letter(
                "l" + sent,
                LetterKind.PAYMENT_REMINDER,
                Language.EN,
                1,
                LocalDate.parse(sent),
                List.of(),
                "Dear all,",
                "");
    }

    /** The rows of entries and invoices, on one stretch. */
    static List<Row> rows(Filter filter, Object... facts) {
        return maker(filter).rows(items(facts));
    }

    static RowMaker maker(Filter filter) {
        return new RowMaker(WORDS, ZONE, TODAY, filter, new HashSet<>());
    }

    static List<TimelineItem> items(Object... facts) {
        List<TimelineItem> items = new ArrayList<>();
        for (Object fact : facts) {
            switch (fact) {
                case Entry entry -> items.add(new TimelineItem.Written(entry));
                case Letter letter -> items.add(new TimelineItem.Sent(letter));
                case Invoice invoice -> {
                    items.add(new TimelineItem.Invoiced(invoice));
                    invoice.payments().forEach(p -> items.add(new TimelineItem.Paid(invoice, p)));
                }
                default -> throw new IllegalArgumentException(fact.toString());
            }
        }
        items.sort(TimelineItem.newestFirst(ZONE));
        return items;
    }

    static List<String> said(List<Row> rows) {
        return rows.stream().map(Row::said).toList();
    }

    static List<Row.Event> events(List<Row> rows) {
        return rows.stream()
                .filter(Row.Event.class::isInstance)
                .map(Row.Event.class::cast)
                .toList();
    }

    static List<String> silences(List<Row> rows) {
        return rows.stream().filter(Row.Silence.class::isInstance).map(Row::said).toList();
    }
}
