package app.evenkeel.advice;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.WorkingHours;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A client who pays late, told briefly, and what the payment ladder says about them. */
final class Late {
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private ClientStatus status = ClientStatus.ACTIVE;
    private @Nullable Boolean mayPause;
    private Ladder ladder = Ladder.DEFAULT;

    private Late() {}

    static Late owing(Bill... bills) {
        return new Late().and(bills);
    }

    Late and(Bill... bills) {
        for (Bill bill : bills) {
            invoices.add(bill.invoice());
        }
        return this;
    }

    /** The same invoice, as more is known of it. */
    Late now(Bill bill) {
        Invoice invoice = bill.invoice();
        invoices.replaceAll(i -> i.id().equals(invoice.id()) ? invoice : i);
        return this;
    }

    Late got(LetterKind kind, @Nullable Integer step, String day, String... about) {
        letters.add(sent(kind, step, day, about));
        return this;
    }

    Late reminded(int step, String day, String... about) {
        return got(LetterKind.PAYMENT_REMINDER, step, day, about);
    }

    Late paused(String day, String... about) {
        return got(LetterKind.WORK_PAUSED, null, day, about);
    }

    Late resumed(String day, String... about) {
        return got(LetterKind.WORK_RESUMED, null, day, about);
    }

    Late decided(Choice choice, String day) {
        decisions.add(
                new Decision("k" + decisions.size(), LocalDate.parse(day), choice, "Thought."));
        return this;
    }

    Late is(ClientStatus where) {
        status = where;
        return this;
    }

    Late mayPauseWork(@Nullable Boolean is) {
        mayPause = is;
        return this;
    }

    Late ladder(int gap, Integer... days) {
        ladder = new Ladder(List.of(days), gap);
        return this;
    }

    static Letter sent(LetterKind kind, String day, String... about) {
        return sent(kind, null, day, about);
    }

    static Letter sent(LetterKind kind, @Nullable Integer step, String day, String... about) {
        return new Letter(
                kind.id() + day,
                kind,
                Language.EN,
                step,
                LocalDate.parse(day),
                List.of(about),
                "Dear client",
                "");
    }

    Relation relation() {
        Client client =
                new Client(
                        "acme",
                        "Acme",
                        Contact.UNKNOWN,
                        Language.EN,
                        "",
                        Client.DEFAULT_CURRENCY,
                        null,
                        status,
                        new Contract(30, null, mayPause),
                        WorkingHours.NONE);
        return new Relation(
                client, List.of(), List.of(), invoices, List.of(), List.of(), decisions, letters);
    }

    /** What is in order on a day, as {@code second-reminder [i1 i2] since 2026-03-12}. */
    String on(String day) {
        return on(LocalDate.parse(day));
    }

    String on(LocalDate day) {
        return PaymentLadder.of(relation(), ladder, day).step().map(Late::brief).orElse("nothing");
    }

    /** How it stands with one invoice on a day. */
    String on(String day, String invoice) {
        Invoice about =
                invoices.stream().filter(i -> i.id().equals(invoice)).findFirst().orElseThrow();
        return PaymentLadder.of(relation(), ladder, LocalDate.parse(day))
                .of(about)
                .map(Late::brief)
                .orElse("nothing");
    }

    private static String brief(LadderStep step) {
        String about =
                step.about().stream().map(Invoice::id).collect(Collectors.joining(" ", "[", "]"));
        return switch (step) {
            case LadderStep.Write write ->
                    "%s %s since %s".formatted(write.rung().id(), about, write.since());
            case LadderStep.Review(_, var since, var mayNotPause) ->
                    "review %s since %s%s"
                            .formatted(about, since, mayNotPause ? ", may not pause" : "");
            case LadderStep.Resume(_, _, var since) -> "resume %s since %s".formatted(about, since);
            case LadderStep.Wait(_, var next, var why, var until) ->
                    "%s %s: %s"
                            .formatted(
                                    next.id(),
                                    until == null ? "some day" : "from " + until,
                                    why.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }
}
