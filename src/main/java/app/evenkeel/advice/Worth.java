package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Practice;
import app.evenkeel.journal.Practice.Earning;
import app.evenkeel.journal.Practice.Work;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a relation was worth in the year before a day. Amounts are without tax where that is known,
 * and one for each currency: currencies are never added.
 *
 * @param since the first day of the year
 * @param minutes noted with this client, billable or not
 * @param paid what came in
 * @param perHour what came in for an hour really worked; empty where no time is noted
 * @param shareOfTime of the time noted with all clients, 0 to 1; null where none is noted
 * @param sharesOfIncome of what came in from all clients
 * @param owed all that is still open, with tax, due or not
 * @param overdue what of it is past its due date
 * @param unpaidExtras how often work was wanted beyond what was agreed and paid for
 * @param unpaidExtraMinutes the time noted for it
 */
public record Worth(
        LocalDate since,
        long minutes,
        List<Money> paid,
        List<Money> perHour,
        @Nullable Double shareOfTime,
        List<Share> sharesOfIncome,
        List<Money> owed,
        List<Money> overdue,
        int unpaidExtras,
        long unpaidExtraMinutes) {

    /**
     * A share of the income in one currency.
     *
     * @param share 0 to 1
     */
    public record Share(Currency currency, double share) {}

    private static final Set<SignalKind> EXTRAS =
            Set.of(SignalKind.UNPAID_REVISION, SignalKind.SCOPE_GROWS_UNPAID);

    public Worth {
        paid = List.copyOf(paid);
        perHour = List.copyOf(perHour);
        sharesOfIncome = List.copyOf(sharesOfIncome);
        owed = List.copyOf(owed);
        overdue = List.copyOf(overdue);
    }

    static Worth of(Assessed client, Practice practice, ZoneId zone) {
        String id = client.client().id();
        LocalDate on = client.assessment().on();
        long minutes = minutes(practice.work(), w -> w.client().equals(id));
        long all = minutes(practice.work(), _ -> true);
        List<Money> paid = earned(practice, e -> e.client().equals(id));
        List<Money> income = earned(practice, _ -> true);
        List<Entry> extras = extras(client, practice.since(), zone);
        return new Worth(
                practice.since(),
                minutes,
                paid,
                minutes == 0 ? List.of() : paid.stream().map(m -> m.perHour(minutes)).toList(),
                all == 0 ? null : (double) minutes / all,
                shares(paid, income),
                balances(client.relation().issuedBy(on), on),
                balances(client.relation().overdueOn(on), on),
                extras.size(),
                extras.stream().mapToLong(Worth::minutes).sum());
    }

    private static long minutes(List<Work> work, Predicate<Work> whose) {
        return work.stream().filter(whose).mapToLong(Work::minutes).sum();
    }

    private static long minutes(Entry entry) {
        Integer minutes = entry.minutes();
        return minutes == null ? 0 : minutes;
    }

    private static List<Money> earned(Practice practice, Predicate<Earning> whose) {
        return Money.sums(practice.earnings().stream().filter(whose).map(Earning::money).toList());
    }

    private static List<Share> shares(List<Money> own, Collection<Money> all) {
        List<Share> shares = new ArrayList<>();
        for (Money paid : own) {
            all.stream()
                    .filter(m -> m.currency().equals(paid.currency()))
                    .forEach(m -> shares.add(new Share(m.currency(), share(paid, m))));
        }
        return shares;
    }

    private static double share(Money part, Money whole) {
        BigDecimal share = part.amount().divide(whole.amount(), MathContext.DECIMAL32);
        return share.doubleValue();
    }

    private static List<Money> balances(List<Invoice> invoices, LocalDate on) {
        return Money.sums(
                invoices.stream().map(i -> i.balance(on)).filter(Money::positive).toList());
    }

    /** The entries on which more was wanted than was agreed, and which are not billed. */
    private static List<Entry> extras(Assessed client, LocalDate since, ZoneId zone) {
        Set<String> sources =
                Recognised.evidence(client.assessment())
                        .filter(e -> EXTRAS.contains(e.signal()))
                        .map(Evidence::source)
                        .collect(Collectors.toSet());
        return client.relation().entries().stream()
                .filter(e -> sources.contains(e.id()) && !e.billable())
                .filter(e -> !e.day(zone).isBefore(since))
                .toList();
    }
}
