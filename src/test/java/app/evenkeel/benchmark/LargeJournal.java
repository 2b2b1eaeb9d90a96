package app.evenkeel.benchmark;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Twenty years of a busy consultant, the same for the same numbers and day. Clients are unequal:
 * the first has some thousand entries where there are 150,000.
 *
 * @param today the last day on which something happened
 */
record LargeJournal(int clients, int entries, LocalDate today) {
    /** DESIGN, section 10. */
    static LargeJournal ofTwentyYears(LocalDate today) {
        return new LargeJournal(500, 150_000, today);
    }

    private static final int DAYS = 20 * 365;
    private static final int BATCH = 5000;
    private static final String[] WORDS =
            """
            asked for another draft of the landing page sent three drafts rang about the invoice \
            campaign newsletter changed her mind about the colour agreed on the price of the second \
            round wants the figures by Friday figures sent meeting about the autumn campaign \
            rēķins nosūtīts sanāksme par rudens kampaņu myöhässä oleva lasku uusi luonnos \
            דו"ח נשלח פגישה על הקמפיין\
            """
                    .split(" ");

    /** The journal of this kind in a folder; made if it is not there yet. */
    Path in(Path folder, Clock clock) throws Exception {
        Path file = folder.resolve("%d-%d-%s.db".formatted(clients, entries, today));
        if (Files.notExists(file)) {
            Files.createDirectories(folder);
            Path unfinished =
                    Files.createTempDirectory(folder, "unfinished").resolve(file.getFileName());
            try (JournalFile journal = JournalFile.open(unfinished, clock)) {
                writeTo(journal);
            }
            Files.move(unfinished, file);
            // Looked through here, once, and sealed by that.
            JournalFile.open(file, clock).close();
        }
        return file;
    }

    void writeTo(JournalFile journal) {
        Random random = new Random(1);
        List<Change> batch = new ArrayList<>();
        batch.add(Change.put(Owner.unnamed(Language.EN, ZoneId.of("Europe/Riga"))));
        for (int c = 0; c < clients; c++) {
            batch.add(Change.put(new Client(id(c), name(c, random), Language.EN)));
        }
        for (int i = 0; i < clients * 24; i++) {
            batch.add(Change.put(id(i % clients), invoice(i, random)));
        }
        for (int e = 0; e < entries; e++) {
            double share = random.nextDouble();
            String client = id((int) (clients * share * share));
            Entry entry = entry(e, random);
            batch.add(Change.put(client, entry));
            if (entry.answerBy() != null && random.nextInt(200) > 0) {
                e++;
                answer("n" + e, entry, random).ifPresent(a -> batch.add(Change.put(client, a)));
            }
            if (batch.size() >= BATCH) {
                journal.write(batch);
                batch.clear();
            }
        }
        journal.write(batch);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String id(int client) {
        return "client-%03d".formatted(client);
    }

    private static String name(int client, Random random) {
        return "%s %03d".formatted(said(2, random), client);
    }

    private static String said(int words, Random random) {
        return IntStream.range(0, words)
                .mapToObj(_ -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    private Entry entry(int number, Random random) {
        LocalDate day = today.minusDays(random.nextInt(DAYS));
        OffsetDateTime at =
                day.atTime(7 + random.nextInt(12), random.nextInt(60)).atOffset(ZoneOffset.UTC);
        Channel channel = one(List.of(Channel.values()), random);
        Direction direction =
                channel == Channel.NOTE
                        ? Direction.NONE
                        : random.nextBoolean() ? Direction.INCOMING : Direction.OUTGOING;
        boolean asks = direction != Direction.NONE && random.nextInt(25) == 0;
        return new Entry(
                "n" + number,
                at,
                channel,
                direction,
                random.nextInt(120),
                random.nextBoolean(),
                said(5 + random.nextInt(20), random),
                random.nextInt(10) == 0 ? said(8, random) : "",
                null,
                signals(random),
                List.of(),
                asks ? day.plusDays(7) : null,
                null,
                null);
    }

    private Optional<Entry> answer(String id, Entry asked, Random random) {
        OffsetDateTime at = asked.at().plusHours(2 + random.nextInt(240));
        Direction back =
                asked.direction() == Direction.INCOMING ? Direction.OUTGOING : Direction.INCOMING;
        Entry answer =
                new Entry(
                        id,
                        at,
                        asked.channel(),
                        back,
                        5,
                        false,
                        said(8, random),
                        "",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        asked.id(),
                        null);
        return at.toLocalDate().isAfter(today) ? Optional.empty() : Optional.of(answer);
    }

    private static List<Signal> signals(Random random) {
        if (random.nextInt(6) > 0) {
            return List.of();
        }
        SignalKind kind = one(List.of(SignalKind.values()), random);
        return List.of(new Signal(kind, 1 + random.nextInt(3), ""));
    }

    private Invoice invoice(int number, Random random) {
        LocalDate issued = today.minusDays(random.nextInt(DAYS));
        LocalDate due = issued.plusDays(14);
        Money amount =
                new Money(BigDecimal.valueOf(100 + random.nextInt(5000)), Client.DEFAULT_CURRENCY);
        LocalDate paid = due.plusDays(random.nextInt(40) - 20L);
        Invoice invoice =
                Invoice.issued(
                        "i" + number, "N-" + number, issued, due, amount, null, "", "Campaign");
        return paid.isAfter(today) ? invoice : invoice.with(new Payment(paid, amount));
    }
}
