package app.evenkeel.advice;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be written about an invoice that is overdue (ADVICE, section 3). */
public final class PaymentLadder {
    private PaymentLadder() {}

    /**
     * The letter that is in order now: a polite reminder first, then that work has stopped (P2,
     * P3); empty where it has all been said.
     */
    public static Optional<LetterKind> next(List<Letter> letters, Invoice invoice, LocalDate on) {
        Set<LetterKind> sent = EnumSet.noneOf(LetterKind.class);
        letters.stream()
                .filter(l -> !l.sentOn().isAfter(on) && l.invoices().contains(invoice.id()))
                .forEach(l -> sent.add(l.kind()));
        if (sent.contains(LetterKind.WORK_PAUSED)) {
            return Optional.empty();
        }
        return Optional.of(
                sent.contains(LetterKind.PAYMENT_REMINDER)
                        ? LetterKind.WORK_PAUSED
                        : LetterKind.PAYMENT_REMINDER);
    }
}
