package app.evenkeel.journal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Random journals that hold every kind of fact, valid as a whole: ids are unique within their kind,
 * references lead to facts of the same client. Lists are in the canonical order: clients and
 * accounts by id, entries by moment and id, invoices by day and number, the rest by day and id.
 */
public final class ArbitraryJournals {
    private static final List<String> PIECES =
            List.of(
                    "rang",
                    "Atgādinājums",
                    "rēķins",
                    "myöhässä",
                    "שָׁלוֹם",
                    "ושהבית",
                    "דו\"ח",
                    "ד״ר",
                    "2026-014",
                    "'; DROP TABLE entry; --",
                    "a % b _ c",
                    "{contact}",
                    "<b>&amp;</b>",
                    "\"quoted\"",
                    "back\\slash",
                    "🙂",
                    "👩‍💻",
                    "line\nbreak",
                    "tab\there",
                    "\u200f1,250.00 €",
                    "=1+1",
                    "ÄÖÅ",
                    "\ufb1d",
                    "e\u0301",
                    "AND",
                    "null",
                    "  spaced  ",
                    "\uffee",
                    "\ud83d\ude00");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "BHD", "ILS");
    private static final List<String> COUNTRIES = List.of("", "FI", "IL", "LV");
    private static final List<String> ZONES =
            List.of("Europe/Riga", "Asia/Jerusalem", "Pacific/Apia", "America/St_Johns", "Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final Random random;
    private int ids;

    private ArbitraryJournals(Random random) {
        this.random = random;
    }

    /** Journals of up to five clients; sometimes without an owner, sometimes empty. */
    public static Arbitrary<Journal> journals() {
        return Arbitraries.randomValue(random -> new ArbitraryJournals(random).journal());
    }

    /** Relations with up to about thirty facts. */
    public static Arbitrary<Relation> relations() {
        return Arbitraries.randomValue(random -> new ArbitraryJournals(random).relation());
    }

    private Journal journal() {
        List<Relation> relations = new ArrayList<>(some(5, this::relation));
        relations.sort(Comparator.comparing(r -> r.client().id()));
        return new Journal(random.nextInt(10) == 0 ? null : owner(), relations);
    }

    private Owner owner() {
        List<Template> templates = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            for (Language language : Language.values()) {
                if (random.nextInt(6) == 0) {
                    int steps = kind == LetterKind.PAYMENT_REMINDER ? 2 : 1;
                    templates.add(new Template(kind, 1 + random.nextInt(steps), language, words()));
                }
            }
        }
        List<Integer> days = random.ints(0, 366).distinct().limit(3).sorted().boxed().toList();
        return new Owner(
                text(),
                text(),
                text(),
                text(),
                text(),
                one(Language.values()),
                ZoneId.of(one(ZONES)),
                text(),
                hours(),
                random.nextBoolean() ? Ladder.DEFAULT : new Ladder(days, random.nextInt(366)),
                new Correspondence(templates, stationery(), rates()));
    }

    private Stationery stationery() {
        byte[] logo = new byte[random.nextInt(40)];
        random.nextBytes(logo);
        return random.nextBoolean()
                ? Stationery.PLAIN
                : new Stationery(
                        text(), Base64.getEncoder().encodeToString(logo), one(Paper.values()));
    }

    private List<ReferenceRate> rates() {
        List<ReferenceRate> rates = new ArrayList<>();
        for (RateSeries series : RateSeries.values()) {
            for (int half = random.nextInt(4); half > 0; half--) {
                rates.add(
                        new ReferenceRate(
                                series,
                                FIRST_DAY.plusMonths(6L * half),
                                BigDecimal.valueOf(random.nextInt(-9999, 99999), 4),
                                text(),
                                day()));
            }
        }
        return rates;
    }

    private Relation relation() {
        Client client = client();
        List<Engagement> engagements =
                sorted(some(3, () -> engagement(client)), ArbitraryJournals::began);
        List<Invoice> invoices = new ArrayList<>(some(5, this::invoice));
        invoices.sort(Comparator.comparing(Invoice::issuedOn).thenComparing(Invoice::number));
        List<Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            entries.add(entry(engagements, invoices, entries));
        }
        entries.sort(
                Comparator.comparing((Entry e) -> e.at().toInstant()).thenComparing(Entry::id));
        return new Relation(
                client,
                engagements,
                entries,
                invoices,
                sorted(
                        some(3, () -> new Account(id("a"), words(), text(), maybe(this::day))),
                        a -> LocalDate.MIN),
                sorted(some(3, this::boundary), Boundary::toldOn),
                sorted(
                        some(3, () -> new Decision(id("k"), day(), one(Choice.values()), text())),
                        Decision::on),
                sorted(some(3, () -> letter(invoices)), Letter::sentOn),
                sorted(some(2, () -> draft(invoices)), LetterDraft::startedOn));
    }

    private static LocalDate began(Engagement engagement) {
        return engagement.start() == null ? LocalDate.MIN : engagement.start();
    }

    private Client client() {
        Terms terms =
                random.nextBoolean()
                        ? new Terms.NetDays(random.nextInt(366))
                        : new Terms.DayOfMonth(1 + random.nextInt(28));
        return new Client(
                id("c"),
                words(),
                new Contact(text(), text(), text(), text(), text(), text()),
                one(Language.values()),
                one(COUNTRIES),
                Currency.getInstance(one(CURRENCIES)),
                maybe(this::day),
                one(ClientStatus.values()),
                new Contract(random.nextInt(90), maybe(() -> terms), maybe(random::nextBoolean)),
                hours());
    }

    private Engagement engagement(Client client) {
        LocalDate start = maybe(this::day);
        return new Engagement(
                id("g"),
                words(),
                text(),
                start,
                maybe(() -> after(start)),
                maybe(() -> after(start)),
                one(Billing.values()),
                maybe(() -> money(client.currency(), 1_000_000)),
                maybe(() -> random.nextInt(4)),
                some(
                        3,
                        () ->
                                new Deliverable(
                                        id("d"),
                                        words(),
                                        maybe(this::day),
                                        maybe(this::day),
                                        text())));
    }

    private Entry entry(List<Engagement> engagements, List<Invoice> invoices, List<Entry> before) {
        Supplier<Signal> signal =
                () -> new Signal(one(SignalKind.values()), 1 + random.nextInt(3), text());
        Supplier<Excuse> excuse = () -> new Excuse(one(SignalKind.values()), text());
        return new Entry(
                id("n"),
                moment(),
                one(Channel.values()),
                one(Direction.values()),
                maybe(() -> random.nextInt(600)),
                random.nextBoolean(),
                words(),
                text(),
                engagements.isEmpty() ? null : maybe(() -> one(engagements).id()),
                random.nextBoolean() ? List.of() : some(4, signal),
                random.nextBoolean() ? List.of() : some(3, excuse),
                random.nextInt(3) == 0 ? day() : null,
                before.isEmpty() ? null : maybe(() -> one(before).id()),
                invoices.isEmpty() ? null : maybe(() -> one(invoices).id()));
    }

    private Invoice invoice() {
        LocalDate issuedOn = day();
        Money amount = money(Currency.getInstance(one(CURRENCIES)), 9_000_000);
        LocalDate disputedOn = maybe(() -> after(issuedOn));
        return new Invoice(
                id("i"),
                id("2026-"),
                issuedOn,
                after(issuedOn),
                amount,
                maybe(() -> money(amount.currency(), 9_000_000)),
                text(),
                text(),
                payments(amount, issuedOn),
                disputedOn,
                disputedOn == null ? null : maybe(() -> after(disputedOn)),
                maybe(this::day),
                random.nextInt(5) == 0 ? after(issuedOn) : null,
                maybe(() -> new Hold(maybe(this::day), text())));
    }

    /**
     * Payments that together never exceed the amount; now and then two on one day, or all of it.
     */
    private List<Payment> payments(Money amount, LocalDate issuedOn) {
        List<Payment> payments = new ArrayList<>();
        LocalDate on = after(issuedOn);
        Money open = amount;
        for (int i = random.nextInt(4); i > 0 && open.positive(); i--) {
            Money part =
                    random.nextInt(3) == 0
                            ? open
                            : money(amount.currency(), unscaled(open).min(limit()).intValue());
            payments.add(new Payment(on, part));
            open = open.minus(part);
            on = random.nextBoolean() ? on : after(on);
        }
        return payments;
    }

    private static java.math.BigInteger unscaled(Money money) {
        return money.amount().unscaledValue();
    }

    private static java.math.BigInteger limit() {
        return java.math.BigInteger.valueOf(Integer.MAX_VALUE);
    }

    private Boundary boundary() {
        LocalDate toldOn = day();
        return new Boundary(
                id("b"),
                toldOn,
                words(),
                some(3, () -> one(SignalKind.values())),
                maybe(() -> after(toldOn)));
    }

    private Letter letter(List<Invoice> invoices) {
        List<String> about =
                invoices.stream().filter(_ -> random.nextBoolean()).map(Invoice::id).toList();
        return new Letter(
                id("l"),
                one(LetterKind.values()),
                one(Language.values()),
                maybe(() -> 1 + random.nextInt(9)),
                day(),
                about,
                words(),
                random.nextBoolean() ? "" : "ab".repeat(32));
    }

    private LetterDraft draft(List<Invoice> invoices) {
        return new LetterDraft(
                id("draft"),
                one(LetterKind.values()),
                one(Language.values()),
                maybe(() -> 1 + random.nextInt(9)),
                day(),
                invoices.stream().filter(_ -> random.nextBoolean()).map(Invoice::id).toList(),
                text(),
                text(),
                maybe(this::day));
    }

    private WorkingHours hours() {
        return new WorkingHours(
                some(
                        3,
                        () -> {
                            int from = random.nextInt(23 * 60);
                            int to = from + 1 + random.nextInt(24 * 60 - from);
                            return new WorkingHours.Span(
                                    one(DayOfWeek.values()),
                                    LocalTime.of(from / 60, from % 60),
                                    LocalTime.of(to / 60 % 24, to % 60));
                        }));
    }

    /** More than 0, with the currency's decimals. */
    private Money money(Currency currency, int limit) {
        return new Money(
                BigDecimal.valueOf(
                        1 + random.nextInt(limit),
                        Math.max(0, currency.getDefaultFractionDigits())),
                currency);
    }

    /** Often one of few moments, so that several things happen at once. */
    private OffsetDateTime moment() {
        OffsetDateTime whole =
                day().atTime(random.nextBoolean() ? 0 : random.nextInt(24), 0)
                        .atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(12), 30));
        return random.nextInt(4) == 0
                ? whole.plusSeconds(random.nextInt(3600)).withNano(random.nextInt(3) * 1_000)
                : whole;
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextBoolean() ? random.nextInt(5) : random.nextInt(900));
    }

    private LocalDate after(@Nullable LocalDate day) {
        return (day == null ? FIRST_DAY : day).plusDays(random.nextInt(60));
    }

    private String id(String prefix) {
        ids++;
        return random.nextInt(4) == 0 ? one(PIECES) + ids + prefix : prefix + ids;
    }

    private String text() {
        return random.nextInt(3) == 0 ? "" : words();
    }

    /** Never blank. */
    private String words() {
        return String.join(
                " ",
                IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(_ -> one(PIECES)).toList());
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(_ -> one.get()).toList();
    }

    private <F extends Fact> List<F> sorted(
            List<F> facts, java.util.function.Function<F, LocalDate> day) {
        return facts.stream().sorted(Comparator.comparing(day).thenComparing(Fact::id)).toList();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
