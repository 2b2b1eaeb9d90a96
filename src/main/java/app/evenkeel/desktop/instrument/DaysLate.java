package app.evenkeel.desktop.instrument;

import app.evenkeel.journal.Invoice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How late the invoices of a client were, or are so far, on a day. Leaves out what was cancelled,
 * since it says nothing of how a client pays, and what was not yet issued.
 *
 * @param delays by due date, the earliest first
 */
public record DaysLate(List<Delay> delays) {
    public static final DaysLate NONE = new DaysLate(List.of());

    private static final Comparator<Delay> LONGEST_FIRST =
            Comparator.comparingInt(Delay::days).thenComparing(d -> d.invoice().dueOn()).reversed();

    /**
     * One invoice.
     *
     * @param on the day on which it is looked at
     * @param days 0 or more; of an open invoice those up to now
     */
    public record Delay(Invoice invoice, LocalDate on, int days, boolean open) {
        static Delay of(Invoice invoice, LocalDate on) {
            return new Delay(invoice, on, invoice.daysLate(on), invoice.balance(on).positive());
        }

        boolean late() {
            return days > 0;
        }
    }

    public DaysLate {
        delays = List.copyOf(delays);
    }

    public static DaysLate of(List<Invoice> invoices, LocalDate on) {
        return new DaysLate(
                invoices.stream()
                        .filter(i -> !i.issuedOn().isAfter(on) && !i.cancelledBy(on))
                        .sorted(Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number))
                        .map(i -> Delay.of(i, on))
                        .toList());
    }

    /** The longest; where two are as long, the later one. Empty if none is late. */
    Optional<Delay> longest() {
        return delays.stream().filter(Delay::late).min(LONGEST_FIRST);
    }

    /** The places of those that are late. */
    List<Integer> longestFirst() {
        return IntStream.range(0, delays.size())
                .boxed()
                .filter(i -> delays.get(i).late())
                .sorted(Comparator.comparing(delays::get, LONGEST_FIRST))
                .toList();
    }

    int mostDays() {
        return longest().map(Delay::days).orElse(0);
    }
}
