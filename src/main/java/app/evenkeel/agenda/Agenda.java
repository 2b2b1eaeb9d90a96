package app.evenkeel.agenda;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Request;
import app.evenkeel.journal.Todo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What wants doing on a day: computed from the state, never from "today equals". */
public final class Agenda {
    /** What is promised is shown so many days ahead, so that there is time to keep it. */
    private static final int DAYS_AHEAD = 7;

    public static final Comparator<Todo> LONGEST_WAITING_FIRST =
            Comparator.comparing(Todo::on)
                    .thenComparing((Todo t) -> t.client().id())
                    .thenComparing(Todo::source);

    private final ZoneId zone;
    private final LocalDate on;
    private final List<Todo> todos = new ArrayList<>();

    private Agenda(ZoneId zone, LocalDate on) {
        this.zone = zone;
        this.on = on;
    }

    /**
     * All that wants doing, what has waited longest first.
     *
     * @param zone where the owner lives
     */
    public static List<Todo> of(List<Relation> relations, ZoneId zone, LocalDate on) {
        Agenda agenda = new Agenda(zone, on);
        relations.forEach(agenda::add);
        agenda.todos.sort(LONGEST_WAITING_FIRST);
        return List.copyOf(agenda.todos);
    }

    private void add(Relation relation) {
        Client client = relation.client();
        relation.invoices().stream()
                .filter(i -> !i.issuedOn().isAfter(on))
                .forEach(i -> invoice(relation, i));
        List<Entry> known =
                relation.entries().stream().filter(e -> !e.day(zone).isAfter(on)).toList();
        Request.among(known).stream().filter(Request::open).forEach(r -> request(client, r));
        relation.engagements().stream()
                .filter(e -> e.openOn(on))
                .forEach(e -> e.deliverables().forEach(d -> deliverable(client, e, d)));
    }

    private void invoice(Relation relation, Invoice invoice) {
        if (invoice.state(on) != InvoiceState.OVERDUE) {
            return;
        }
        Client client = relation.client();
        LocalDate promised = invoice.promisedOn();
        LetterKind letter = nextLetter(relation.letters(), invoice);
        if (promised != null) {
            todos.add(new Todo.PaymentPromised(client, invoice, promised, letter));
        } else {
            todos.add(new Todo.InvoiceOverdue(client, invoice, letter));
        }
    }

    /** A polite reminder first, then that work has stopped (ADVICE P2, P3). */
    private @Nullable LetterKind nextLetter(List<Letter> letters, Invoice invoice) {
        Set<LetterKind> sent = EnumSet.noneOf(LetterKind.class);
        letters.stream()
                .filter(l -> !l.sentOn().isAfter(on) && l.invoices().contains(invoice.id()))
                .forEach(l -> sent.add(l.kind()));
        if (sent.contains(LetterKind.WORK_PAUSED)) {
            return null;
        }
        return sent.contains(LetterKind.PAYMENT_REMINDER)
                ? LetterKind.WORK_PAUSED
                : LetterKind.PAYMENT_REMINDER;
    }

    private void request(Client client, Request request) {
        LocalDate by = request.answerBy();
        if (request.toClient()) {
            if (request.late(on, zone)) {
                todos.add(new Todo.AnswerAwaited(client, request.asked(), by));
            }
        } else if (soon(by)) {
            todos.add(new Todo.AnswerOwed(client, request.asked(), by));
        }
    }

    private void deliverable(Client client, Engagement engagement, Deliverable deliverable) {
        LocalDate promised = deliverable.promisedOn();
        if (promised != null && soon(promised) && !deliverable.deliveredBy(on)) {
            todos.add(new Todo.DeliverableDue(client, engagement, deliverable, promised));
        }
    }

    private boolean soon(LocalDate day) {
        return !day.isAfter(on.plusDays(DAYS_AHEAD));
    }
}
