package app.evenkeel.agenda;

import app.evenkeel.advice.PaymentLadder;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.LadderStep.Write;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Rung;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The letters to a client that were put aside by a day. One that is the very letter which the
 * payment ladder asks for is not a second thing to do beside it.
 *
 * @param invoices those that had been issued
 * @param asked the letter that the ladder asks for
 * @param begun the draft of that very letter
 */
record Drafts(
        List<LetterDraft> all,
        List<Invoice> invoices,
        @Nullable Write asked,
        @Nullable LetterDraft begun) {

    static Drafts of(Relation relation, PaymentLadder ladder, LocalDate on) {
        List<LetterDraft> all =
                relation.drafts().stream().filter(d -> !d.startedOn().isAfter(on)).toList();
        List<Invoice> invoices = relation.issuedBy(on);
        if (!(ladder.step().orElse(null) instanceof Write write)) {
            return new Drafts(all, invoices, null, null);
        }
        Set<String> overdue =
                ids(invoices.stream().filter(i -> i.state(on) == InvoiceState.OVERDUE).toList());
        Optional<LetterDraft> begun =
                all.stream()
                        .filter(d -> same(d, write, overdue))
                        .max(Comparator.comparing(LetterDraft::startedOn));
        return new Drafts(all, invoices, write, begun.orElse(null));
    }

    /** A draft that names no invoices is about all that are overdue. */
    private static boolean same(LetterDraft draft, Write write, Set<String> overdue) {
        Set<String> named = draft.invoices().isEmpty() ? overdue : Set.copyOf(draft.invoices());
        return Rung.of(draft.kind(), draft.step()).filter(write.rung()::equals).isPresent()
                && named.equals(ids(write.about()));
    }

    private static Set<String> ids(List<Invoice> invoices) {
        return invoices.stream().map(Invoice::id).collect(Collectors.toSet());
    }

    /** The draft that an overdue invoice leads to: the first of those that go into it. */
    @Nullable LetterDraft leadingFrom(Invoice invoice) {
        return asked != null && asked.about().getFirst().equals(invoice) ? begun : null;
    }

    /** Those that stand for themselves. */
    List<LetterDraft> others() {
        return all.stream().filter(d -> !d.equals(begun)).toList();
    }

    /** The invoices that a draft names. */
    List<Invoice> about(LetterDraft draft) {
        return invoices.stream().filter(i -> draft.invoices().contains(i.id())).toList();
    }
}
