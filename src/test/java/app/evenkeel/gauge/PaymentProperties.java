package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.PAYMENT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Payment;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What holds for the payment gauge, however an invoice is paid. */
class PaymentProperties {
    @Provide
    Arbitrary<Case> cases() {
        return Case.cases();
    }

    /**
     * Save for an invoice under dispute: as long as it is unpaid it counts nothing, by the design's
     * own words, and counts as late once it is paid. So the two are not compared.
     */
    @Property
    void payingLaterNeverLowersItAndEarlierNeverRaisesIt(
            @ForAll("cases") Case any, @ForAll long seed) {
        Random random = new Random(seed);
        List<Invoice> invoices = any.relation().invoices();
        Assume.that(!invoices.isEmpty());
        int which = random.nextInt(invoices.size());
        Assume.that(!Changed.paid(invoices.get(which), List.of()).disputeUnresolved(any.on()));
        int first = random.nextInt(300);
        int second = first + random.nextInt(random.nextBoolean() ? 5 : 200);

        assertThat(paidAfter(any, which, first)).isLessThanOrEqualTo(paidAfter(any, which, second));
        assertThat(paidAfter(any, which, second)).isLessThanOrEqualTo(neverPaid(any, which));
    }

    @Property
    void theAverageIsTheHighestThatKeepingOpenInvoicesFreshCanGive(@ForAll("cases") Case any) {
        List<PaidInvoice> paid =
                PaymentSignals.paid(KnownFacts.of(Case.OWNER, any.relation(), any.on())).stream()
                        .filter(p -> !p.sighting().excused() && p.easing())
                        .toList();
        double highest = 0;
        for (int choice = 0; choice < 1 << paid.size(); choice++) {
            highest = Math.max(highest, average(paid, choice, any.on()));
        }

        assertThat(PaymentAverage.shares(paid, any.on()).stream().mapToDouble(Share::points).sum())
                .isEqualTo(highest, within(1e-9));
    }

    /** By the design's formula, with those open invoices at weight 1 that the choice names. */
    private static double average(List<PaidInvoice> paid, int choice, LocalDate on) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < paid.size(); i++) {
            PaidInvoice p = paid.get(i);
            boolean fresh = p.sighting().open() && (choice >> i & 1) == 1;
            long age = Math.max(0, ChronoUnit.DAYS.between(p.invoice().dueOn(), on));
            double w = fresh ? 1 : Math.pow(2, -age / 120.0);
            sum += w * PaymentAverage.lateness(p.daysLate());
            weight += w;
        }
        return 40 * sum / (weight + 1);
    }

    private static int paidAfter(Case any, int which, int days) {
        Invoice i = any.relation().invoices().get(which);
        return with(any, which, List.of(new Payment(i.issuedOn().plusDays(days), i.amount())));
    }

    private static int neverPaid(Case any, int which) {
        return with(any, which, List.of());
    }

    private static int with(Case any, int which, List<Payment> payments) {
        List<Invoice> invoices = new ArrayList<>(any.relation().invoices());
        invoices.set(which, Changed.paid(invoices.get(which), payments));
        return any.withInvoices(invoices).assessed().gauge(PAYMENT).value();
    }
}
