package app.evenkeel.agenda;

import app.evenkeel.advice.Keeping;
import app.evenkeel.advice.PaymentLadder;
import app.evenkeel.advice.QuietBuffer;
import app.evenkeel.advice.ReviewDue;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Request;
import app.evenkeel.journal.Todo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What wants doing on a day: computed from the state, never from "today equals". */
public final class Agenda {
    /** What is promised is shown so many days ahead, so that there is time to keep it. */
    private static final int DAYS_AHEAD = 7;

    public static final Comparator<Todo> LONGEST_WAITING_FIRST =
            Comparator.comparing(Todo::on)
                    .thenComparing((Todo t) -> t.client().id())
                    .thenComparing(Todo::source);

    private final Owner owner;
    private final LocalDate on;
    private final List<Todo> todos = new ArrayList<>();

    private Agenda(Owner owner, LocalDate on) {
        this.owner = owner;
        this.on = on;
    }

    /**
     * All that wants doing, what has waited longest first.
     *
     * @param clients as they stand on the day
     */
    public static List<Todo> of(List<Assessed> clients, Owner owner, LocalDate on) {
        Agenda agenda = new Agenda(owner, on);
        clients.forEach(agenda::add);
        agenda.todos.sort(LONGEST_WAITING_FIRST);
        return List.copyOf(agenda.todos);
    }

    private void add(Assessed assessed) {
        Relation relation = assessed.relation();
        Client client = relation.client();
        PaymentLadder ladder = PaymentLadder.of(relation, owner.ladder(), on);
        Drafts drafts = Drafts.of(relation, ladder, on);
        money(relation, ladder, drafts);
        drafts.others().forEach(d -> todos.add(new Todo.DraftToFinish(client, d, drafts.about(d))));
        Request.among(relation.entriesBy(owner.timeZone(), on)).stream()
                .filter(Request::open)
                .forEach(r -> request(client, r));
        deliverables(assessed);
        if (client.status() != ClientStatus.FORMER) {
            ReviewDue.in(assessed).forEach(due -> review(client, due));
        }
    }

    private void money(Relation relation, PaymentLadder ladder, Drafts drafts) {
        Client client = relation.client();
        relation.issuedBy(on).stream()
                .filter(i -> i.state(on) == InvoiceState.OVERDUE)
                .forEach(i -> overdue(client, i, ladder.of(i).orElse(null), drafts.leadingFrom(i)));
        switch (ladder.step().orElse(null)) {
            case LadderStep.Review review -> todos.add(new Todo.ReviewAfterLadder(client, review));
            case LadderStep.Resume resume -> todos.add(new Todo.WorkToResume(client, resume));
            // A letter stands beside its invoices.
            case LadderStep.Write _, LadderStep.Wait _ -> {}
            case null -> {}
        }
    }

    private void overdue(
            Client client,
            Invoice invoice,
            @Nullable LadderStep step,
            @Nullable LetterDraft begun) {
        LocalDate promised = invoice.promisedOn();
        todos.add(
                promised == null
                        ? new Todo.InvoiceOverdue(client, invoice, step, begun)
                        : new Todo.PaymentPromised(client, invoice, promised, step, begun));
    }

    private void request(Client client, Request request) {
        LocalDate by = request.answerBy();
        if (request.toClient()) {
            if (request.late(on, owner.timeZone())) {
                todos.add(new Todo.AnswerAwaited(client, request.asked(), by));
            }
        } else if (soon(by)) {
            todos.add(new Todo.AnswerOwed(client, request.asked(), by));
        }
    }

    private void deliverables(Assessed assessed) {
        List<Engagement> open =
                assessed.relation().engagements().stream().filter(e -> e.openOn(on)).toList();
        boolean early = !open.isEmpty() && QuietBuffer.wiseFor(assessed.assessment());
        for (Engagement engagement : open) {
            engagement
                    .deliverables()
                    .forEach(d -> deliverable(assessed.client(), engagement, d, early));
        }
    }

    private void deliverable(
            Client client, Engagement engagement, Deliverable deliverable, boolean early) {
        LocalDate promised = deliverable.promisedOn();
        if (promised == null || deliverable.deliveredBy(on)) {
            return;
        }
        LocalDate ownDay = early ? QuietBuffer.ownDay(promised, owner) : null;
        if (soon(ownDay == null ? promised : ownDay)) {
            todos.add(new Todo.DeliverableDue(client, engagement, deliverable, promised, ownDay));
        }
    }

    private void review(Client client, ReviewDue due) {
        todos.add(
                switch (due) {
                    case ReviewDue.AfterRedLine(Evidence e) ->
                            new Todo.ReviewAfterRedLine(client, e.signal(), e.on(), e.source());
                    case ReviewDue.AfterBoundary(Keeping k) ->
                            new Todo.ReviewAfterBoundary(client, k.boundary(), k.reviewOn());
                });
    }

    private boolean soon(LocalDate day) {
        return !day.isAfter(on.plusDays(DAYS_AHEAD));
    }
}
