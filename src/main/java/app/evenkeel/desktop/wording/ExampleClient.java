package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.WorkingHours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * An invented client of whom every letter has something to say.
 *
 * @param language of the client and of all that is told of them
 * @param on the day of the letter
 */
record ExampleClient(Language language, ZoneId zone, LocalDate on) {
    private static final String PAUSE = "pause";

    /** All that is known of them when a letter is written. */
    Relation relation(LetterKind letter) {
        boolean resumed = letter == LetterKind.WORK_RESUMED;
        List<Invoice> overdue = List.of(invoice("017", 24, 1200), invoice("021", 17, 680));
        return new Relation(
                client(),
                List.of(engagement()),
                List.of(request()),
                resumed ? overdue.stream().map(i -> i.settled(on.minusDays(1))).toList() : overdue,
                List.of(new Account("account", said("wording.example.account"), "", null)),
                List.of(boundary()),
                List.of(),
                resumed ? List.of(pause(overdue)) : List.of());
    }

    private String said(String key) {
        return new Words(language).get(key);
    }

    String name() {
        return said("wording.example.client");
    }

    private Client client() {
        Contact contact = new Contact(said("wording.example.contact"), "", "", "", "", "");
        return new Client(
                "example",
                name(),
                contact,
                language,
                "",
                Client.DEFAULT_CURRENCY,
                null,
                ClientStatus.ACTIVE,
                new Contract(30, null, true),
                WorkingHours.NONE);
    }

    private Engagement engagement() {
        return new Engagement(
                "engagement",
                said("wording.example.work"),
                "",
                on.minusDays(90),
                null,
                null,
                Billing.HOURLY,
                null,
                null,
                List.of());
    }

    private Invoice invoice(String number, int daysLate, int amount) {
        LocalDate due = on.minusDays(daysLate);
        return Invoice.issued(
                number,
                due.getYear() + "-" + number,
                due.minusDays(14),
                due,
                new Money(BigDecimal.valueOf(amount), Client.DEFAULT_CURRENCY),
                null,
                "",
                "");
    }

    private Entry request() {
        return new Entry(
                "request",
                on.minusDays(12).atTime(10, 0).atZone(zone).toOffsetDateTime(),
                Channel.EMAIL,
                Direction.OUTGOING,
                null,
                false,
                said("wording.example.request"),
                "",
                null,
                List.of(),
                List.of(),
                on.minusDays(5),
                null,
                null);
    }

    private Boundary boundary() {
        return new Boundary(
                "boundary", on.minusDays(30), said("wording.example.boundary"), List.of(), null);
    }

    private Letter pause(List<Invoice> overdue) {
        return new Letter(
                PAUSE,
                LetterKind.WORK_PAUSED,
                language,
                null,
                on.minusDays(7),
                overdue.stream().map(Invoice::id).toList(),
                PAUSE,
                "");
    }
}
