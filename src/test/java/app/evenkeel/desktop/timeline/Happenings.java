package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.store.TimelinePage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What happens on timelines of tests, in Riga; today is 1 March 2026. */
final class Happenings {
    static final LocalDate TODAY = Desks.TODAY;
    static final ZoneId ZONE = Desks.RIGA;
    static final Words WORDS = new Words(Language.EN);

    private Happenings() {}

    static Entry call(String day, Signal... signals) {
        return called(day, signals).entry();
    }

    /** The client rang at half past two. */
    static Talk called(String day, Signal... signals) {
        return at(Talk.call(day + "T14:30"), "call", day).marked(signals);
    }

    static Talk mailed(String day, Signal... signals) {
        return at(Talk.outgoing(day + "T14:30"), "email", day).marked(signals);
    }

    static Entry note(String day) {
        return at(Talk.note(day + "T14:30"), "note", day).entry();
    }

    private static Talk at(Talk talk, String channel, String day) {
        return talk.as(channel + " " + day).saying("It is " + day);
    }

    /** An invoice over 100 euros, due after two weeks. */
    static Invoice invoice(String number, String issued, Payment... payments) {
        return Bill.due("i" + number, LocalDate.parse(issued).plusDays(14).toString())
                .numbered(number)
                .paid(payments)
                .invoice();
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
        return maker(filter).rows(stretch(items(facts)));
    }

    /** A stretch on which nothing was changed since it was written. */
    static Stretch stretch(List<TimelineItem> items) {
        return new Stretch(new TimelinePage(items, null), Map.of());
    }

    static RowMaker maker(Filter filter) {
        return new RowMaker(WORDS, ZONE, TODAY, filter, new HashSet<>());
    }

    static List<TimelineItem> items(Object... facts) {
        List<TimelineItem> items = new ArrayList<>();
        for (Object fact : facts) {
            switch (fact) {
                case Talk talk -> items.add(new TimelineItem.Written(talk.entry()));
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
