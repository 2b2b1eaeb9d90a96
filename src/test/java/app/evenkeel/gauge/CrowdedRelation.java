package app.evenkeel.gauge;

import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A random relation in which much meets: few weeks, few invoices, few kinds of signal at a time,
 * requests with answers, disputes, cancellations, marks and excuses linked to invoices, and
 * entries, invoices and engagements of the same ids.
 */
public final class CrowdedRelation {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private final Random random;
    private final int days;
    private final int entries;
    private final List<SignalKind> kinds;

    private CrowdedRelation(Random random) {
        this.random = random;
        days = 1 + random.nextInt(one(List.of(2, 15, 200)));
        entries = random.nextInt(10);
        kinds = kinds();
    }

    /** All of them, a few, or those of one gauge. */
    private List<SignalKind> kinds() {
        List<SignalKind> all = List.of(SignalKind.values());
        Dimension dimension = one(List.of(Dimension.values()));
        return switch (random.nextInt(3)) {
            case 0 -> all;
            case 1 -> some(1, 5, () -> one(all));
            default -> all.stream().filter(k -> k.dimension() == dimension).toList();
        };
    }

    public static Relation random(Random random) {
        return new CrowdedRelation(random).relation();
    }

    private Relation relation() {
        return new Relation(
                new Client("acme", "Acme", Language.EN),
                numbered(random.nextInt(3), this::engagement),
                numbered(entries, this::entry),
                numbered(random.nextInt(6), this::invoice),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Entry entry(String id) {
        String answered = Integer.toString(random.nextInt(entries));
        return new Entry(
                id,
                day().atTime(random.nextInt(4) * 6, 0).atZone(Story.RIGA).toOffsetDateTime(),
                one(List.of(Channel.values())),
                one(List.of(Direction.values())),
                null,
                random.nextInt(4) == 0,
                "What was said.",
                "",
                maybe(() -> Integer.toString(random.nextInt(2))),
                some(0, 4, () -> new Signal(one(kinds), 1 + random.nextInt(3), "")),
                random.nextInt(4) == 0 ? some(0, 3, () -> new Excuse(one(kinds), "")) : List.of(),
                random.nextInt(3) == 0 ? day() : null,
                answered.equals(id) ? null : maybe(() -> answered),
                maybe(() -> Integer.toString(random.nextInt(6))));
    }

    private Invoice invoice(String id) {
        LocalDate issuedOn = day();
        LocalDate disputedOn = random.nextInt(3) == 0 ? after(issuedOn) : null;
        return new Invoice(
                id,
                id,
                issuedOn,
                after(issuedOn),
                euros(100),
                null,
                "",
                "",
                some(0, 2, () -> new Payment(after(issuedOn), euros(50))),
                disputedOn,
                disputedOn == null ? null : maybe(() -> after(disputedOn)),
                null,
                random.nextInt(5) == 0 ? after(issuedOn) : null,
                null);
    }

    private Engagement engagement(String id) {
        return new Engagement(
                id,
                "Site",
                "",
                null,
                maybe(this::day),
                maybe(this::day),
                Billing.FIXED,
                null,
                maybe(() -> random.nextInt(3)),
                List.of());
    }

    private static Money euros(int amount) {
        return Money.of(Integer.toString(amount), Client.DEFAULT_CURRENCY);
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(days));
    }

    private LocalDate after(LocalDate day) {
        return day.plusDays(random.nextInt(days));
    }

    private static <T> List<T> numbered(int count, Function<String, T> ofId) {
        return IntStream.range(0, count).mapToObj(Integer::toString).map(ofId).toList();
    }

    private <T> List<T> some(int least, int most, Supplier<T> one) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(_ -> one.get())
                .toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
