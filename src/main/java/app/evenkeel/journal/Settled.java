package app.evenkeel.journal;

import java.time.LocalDate;
import java.util.List;

/** Invoices of which nothing is owed any more: those that were paid, and those cancelled. */
public record Settled(List<Invoice> paid, List<Invoice> cancelled) {
    public Settled {
        paid = List.copyOf(paid);
        cancelled = List.copyOf(cancelled);
    }

    /** What of these is settled on a day; what is owed is left out. */
    public static Settled of(List<Invoice> invoices, LocalDate on) {
        return new Settled(
                invoices.stream().filter(i -> i.settledBy(on).isPresent()).toList(),
                invoices.stream().filter(i -> i.cancelledBy(on)).toList());
    }

    /** What a word of it would be about: what was paid, else what was cancelled. */
    public List<Invoice> invoices() {
        return paid.isEmpty() ? cancelled : paid;
    }
}
