package app.evenkeel.letter;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Rung;
import app.evenkeel.letter.LetterTrouble.Unfit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which invoices a letter is about, earliest due date first. */
final class ChosenInvoices {
    static final Comparator<Invoice> BY_DUE_DATE =
            Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number);

    /** What keeps an invoice out of a letter, with the day of it, and said for a command. */
    private record Obstacle(Unfit why, @Nullable LocalDate day, String words) {}

    private final LetterRequest request;
    private final LocalDate on;

    private ChosenInvoices(LetterRequest request) {
        this.request = request;
        this.on = request.on();
    }

    /**
     * @throws LetterRefused if an invoice is named that the letter cannot be about, or a letter
     *     about payment would have nothing to be about
     */
    static List<Invoice> of(LetterRequest request) {
        ChosenInvoices chosen = new ChosenInvoices(request);
        if (request.kind() == LetterKind.WORK_RESUMED) {
            request.invoices().forEach(chosen::settled);
        }
        List<Invoice> invoices =
                request.invoices().isEmpty() || !request.tellsWhatIsOwed()
                        ? chosen.all()
                        : request.invoices().stream().map(chosen::named).toList();
        return invoices.stream().sorted(BY_DUE_DATE).toList();
    }

    private List<Invoice> all() {
        if (!request.aboutPayment()) {
            return request.relation().issuedBy(on).stream()
                    .filter(i -> i.balance(on).positive())
                    .toList();
        }
        List<Invoice> overdue = proposed(request.relation(), request.kind(), request.step(), on);
        if (overdue.isEmpty()) {
            throw new LetterRefused(
                    new LetterTrouble.NothingOverdue(
                            request.kind(), waiting().stream().map(Invoice::number).toList()),
                    "Nothing is overdue for %s on %s%s, so there is nothing for a %s to be about; %s."
                            .formatted(client(), on, exceptions(), request.kind().id(), wayOut()));
        }
        return overdue;
    }

    /** What a letter about payment is about where nobody says otherwise. */
    static List<Invoice> proposed(
            Relation relation, LetterKind kind, @Nullable Integer step, LocalDate on) {
        List<Invoice> overdue =
                relation.issuedBy(on).stream()
                        .filter(i -> i.state(on) == InvoiceState.OVERDUE)
                        .sorted(BY_DUE_DATE)
                        .toList();
        if (Rung.of(kind, step).equals(Optional.of(Rung.REMINDER))) {
            return overdue;
        }
        // What is asked for once more was asked for before; where nothing was, the owner knows why.
        List<Invoice> reminded = overdue.stream().filter(i -> relation.remindedOf(i, on)).toList();
        return reminded.isEmpty() ? overdue : reminded;
    }

    /** What has been issued; what lies after the day has not happened yet. */
    private String exceptions() {
        List<String> waiting = new ArrayList<>();
        for (Invoice invoice : waiting()) {
            String why = invoice.state(on) == InvoiceState.ON_HOLD ? "on hold" : "promised";
            waiting.add(invoice.number() + " is " + why);
        }
        return waiting.isEmpty() ? "" : " (" + String.join(", ", waiting) + ")";
    }

    private String wayOut() {
        return waiting().isEmpty() ? "wait for a due date to pass" : "name an invoice all the same";
    }

    /** Past their due date, but left in peace for now. */
    private List<Invoice> waiting() {
        return request.relation().overdueOn(on);
    }

    private Invoice named(String number) {
        Invoice invoice = known(number);
        Obstacle obstacle = obstacle(invoice);
        if (obstacle != null) {
            throw unfit(number, obstacle);
        }
        return invoice;
    }

    /** Where work resumes, what was paid is named, or what was cancelled and need not be. */
    private void settled(String number) {
        Invoice invoice = known(number);
        if (invoice.settledBy(on).isEmpty() && !invoice.cancelledBy(on)) {
            throw unfit(number, new Obstacle(Unfit.NOT_PAID, null, "is not paid by " + on));
        }
    }

    private LetterRefused unfit(String number, Obstacle obstacle) {
        return new LetterRefused(
                new LetterTrouble.UnfitInvoice(number, obstacle.why(), obstacle.day()),
                "Invoice %s %s, so a %s cannot be about it; leave it out."
                        .formatted(number, obstacle.words(), request.kind().id()));
    }

    private Invoice known(String number) {
        return request.relation().invoices().stream()
                .filter(i -> i.number().equals(number))
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    private LetterRefused unknown(String number) {
        List<String> numbers =
                request.relation().issuedBy(on).stream().map(Invoice::number).sorted().toList();
        return new LetterRefused(
                new LetterTrouble.UnknownInvoice(client(), number, numbers),
                "%s has no invoice %s; %s."
                        .formatted(
                                client(),
                                number,
                                numbers.isEmpty()
                                        ? "no invoice of theirs is known"
                                        : "theirs are " + String.join(", ", numbers)));
    }

    /** Why a letter cannot be about an invoice; null where it can. */
    private @Nullable Obstacle obstacle(Invoice invoice) {
        if (invoice.issuedOn().isAfter(on)) {
            return new Obstacle(
                    Unfit.ISSUED_LATER,
                    invoice.issuedOn(),
                    "is dated " + invoice.issuedOn() + ", after the letter");
        } else if (invoice.cancelledBy(on)) {
            return new Obstacle(
                    Unfit.CANCELLED,
                    invoice.cancelledOn(),
                    "was cancelled on " + invoice.cancelledOn());
        } else if (!invoice.balance(on).positive()) {
            return new Obstacle(
                    Unfit.PAID,
                    invoice.settledBy(on).orElse(null),
                    "is paid" + invoice.settledBy(on).map(day -> " since " + day).orElse(""));
        } else if (request.aboutPayment() && invoice.inDispute(on)) {
            return new Obstacle(
                    Unfit.DISPUTED,
                    invoice.disputedOn(),
                    "has been in dispute since " + invoice.disputedOn());
        } else if (request.aboutPayment() && !invoice.overdue(on)) {
            return new Obstacle(
                    Unfit.NOT_OVERDUE,
                    invoice.dueOn(),
                    "is not overdue on " + on + " (it is due on " + invoice.dueOn() + ")");
        }
        return null;
    }

    private String client() {
        return request.relation().client().name();
    }
}
