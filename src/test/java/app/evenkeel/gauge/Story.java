package app.evenkeel.gauge;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.WorkingHours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What happened with one client, told briefly, and how it is judged. The owner lives in Riga. */
public final class Story {
    public static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final String client;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private WorkingHours ownerHours = WorkingHours.NONE;
    private WorkingHours agreedHours = WorkingHours.NONE;

    private Story(String client) {
        this.client = client;
    }

    public static Story of(String client) {
        return new Story(client);
    }

    public Story told(Talk... talks) {
        for (Talk talk : talks) {
            entries.add(talk.entry("n" + (entries.size() + 1)));
        }
        return this;
    }

    public Story billed(Bill... bills) {
        for (Bill bill : bills) {
            invoices.add(bill.invoice());
        }
        return this;
    }

    public Story worked(Work... works) {
        for (Work work : works) {
            engagements.add(work.engagement());
        }
        return this;
    }

    /** A boundary is told. */
    public Story boundary(String id, String day, SignalKind... about) {
        boundaries.add(
                new Boundary(id, LocalDate.parse(day), "Not like that.", List.of(about), null));
        return this;
    }

    public Story boundary(Boundary boundary) {
        boundaries.add(boundary);
        return this;
    }

    public Story decided(String day, Choice choice) {
        decisions.add(new Decision("k" + (decisions.size() + 1), LocalDate.parse(day), choice, ""));
        return this;
    }

    public Story wrote(Letter letter) {
        letters.add(letter);
        return this;
    }

    public Story ownerHours(WorkingHours hours) {
        ownerHours = hours;
        return this;
    }

    public Story agreedHours(WorkingHours hours) {
        agreedHours = hours;
        return this;
    }

    /** The owner's hours, on some days of the week; on every day where none is named. */
    public Story ownerHours(String from, String to, DayOfWeek... days) {
        ownerHours = hours(from, to, days);
        return this;
    }

    /** The hours agreed with the client, on some days of the week, or on every day. */
    public Story agreedHours(String from, String to, DayOfWeek... days) {
        agreedHours = hours(from, to, days);
        return this;
    }

    /** The same hours on some days of the week; on every day where none is named. */
    public static WorkingHours hours(String from, String to, DayOfWeek... days) {
        List<WorkingHours.Span> spans = new ArrayList<>();
        for (DayOfWeek day : days.length == 0 ? DayOfWeek.values() : days) {
            spans.add(new WorkingHours.Span(day, LocalTime.parse(from), LocalTime.parse(to)));
        }
        return new WorkingHours(spans);
    }

    public Owner owner() {
        return new Owner(
                "",
                "",
                "",
                "",
                "",
                Language.EN,
                RIGA,
                "",
                ownerHours,
                Ladder.DEFAULT,
                Correspondence.BUILT_IN);
    }

    public Relation relation() {
        Client who =
                new Client(
                        client,
                        client,
                        Contact.UNKNOWN,
                        Language.EN,
                        "",
                        Client.DEFAULT_CURRENCY,
                        null,
                        ClientStatus.ACTIVE,
                        Contract.UNKNOWN,
                        agreedHours);
        return new Relation(
                who, engagements, entries, invoices, List.of(), boundaries, decisions, letters);
    }

    public Assessment on(String day) {
        return new Assessor(owner()).assess(relation(), LocalDate.parse(day));
    }

    public Assessed assessed(String day) {
        return new Assessor(owner()).assessed(relation(), LocalDate.parse(day));
    }

    public Gauge gauge(Dimension dimension, String day) {
        return on(day).gauge(dimension);
    }

    public int value(Dimension dimension, String day) {
        return gauge(dimension, day).value();
    }

    /** The evidence of one gauge, each piece as {@code signal severity day source points}. */
    public List<String> receipt(Dimension dimension, String day) {
        return gauge(dimension, day).evidence().stream()
                .map(e ->
                        "%s %d %s %s %s"
                                .formatted(
                                        e.signal().id(),
                                        e.severity(),
                                        e.on(),
                                        e.source(),
                                        e.points()))
                .toList();
    }
}
