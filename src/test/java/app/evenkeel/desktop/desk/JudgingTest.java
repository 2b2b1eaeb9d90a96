package app.evenkeel.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.util.Subscription;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class JudgingTest {
    /** More than are judged in one step. */
    private static final int MANY = 60;

    @TempDir private Path folder;
    private final List<Clientele> told = new ArrayList<>();
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void whoComesLaterIsToldWhatIsKnown() {
        write(client("acme"));
        desk.clientele(told::add);
        desk.clientele(told::add);

        assertThat(told).hasSize(2);
        assertThat(told.getLast()).isSameAs(told.getFirst());
    }

    @Test
    void theNamesComeFirstAndTheJudgementsAsTheyAreMade() {
        write(IntStream.range(0, MANY).mapToObj(i -> client("c" + i)).toArray(Change[]::new));
        desk.clientele(told::add);

        assertThat(told.stream().map(c -> c.clients().size())).containsOnly(MANY);
        assertThat(told.stream().map(c -> c.judged().size())).containsExactly(0, 25, 50, MANY);
        assertThat(told.getFirst().complete()).isFalse();
        assertThat(told.getLast().complete()).isTrue();
    }

    @Test
    void onlyThoseAreJudgedAgainAboutWhomSomethingWasWritten() {
        write(client("acme"), client("beta"));
        desk.clientele(told::add);
        Clientele before = told.getLast();

        desk.write("Added", List.of(overdue("acme")), () -> {});

        Clientele after = told.getLast();
        assertThat(after.judged().get("acme").overdue()).hasSize(1);
        assertThat(after.todos()).hasSize(1);
        assertThat(after.judged().get("beta")).isSameAs(before.judged().get("beta"));
    }

    @Test
    void whatIsTakenBackIsJudgedAgain() {
        write(client("acme"));
        desk.clientele(told::add);
        desk.write("Added", List.of(overdue("acme")), () -> {});
        desk.undo();

        assertThat(told.getLast().todos()).isEmpty();
    }

    @Test
    void whatAnotherProgramWritesIsJudgedAgain() {
        write(client("acme"), client("beta"));
        desk.clientele(told::add);
        try (JournalFile other = Desks.journal(folder)) {
            other.write(overdue("beta"), client("gamma"));
        }
        desk.look();

        assertThat(told.getLast().judged()).containsOnlyKeys("acme", "beta", "gamma");
        assertThat(told.getLast().todos()).hasSize(1);
    }

    @Test
    void whoIsGoneIsForgotten() {
        write(client("acme"), client("beta"));
        desk.clientele(told::add);
        desk.write("Removed", List.of(new Change.Remove(FactKind.CLIENT, "acme")), () -> {});

        assertThat(told.getLast().clients()).extracting(Client::id).containsExactly("beta");
        assertThat(told.getLast().judged()).containsOnlyKeys("beta");
    }

    @Test
    void anOwnerWhoHasMovedSeesAllJudgedByTheirDay() {
        write(client("acme"));
        desk.clientele(told::add);
        Owner moved = Owner.unnamed(Language.EN, ZoneId.of("Pacific/Kiritimati"));
        desk.write("Saved", List.of(Change.put(moved)), () -> {});

        assertThat(told.getLast().judged().get("acme").assessment().on())
                .isEqualTo(Desks.TODAY.plusDays(1));
    }

    @Test
    void onANewDayAllAreJudgedAsOfThatDay() {
        write(client("acme"), overdue("acme"));
        Later clock = new Later();
        Desk late = new Desk(journal, clock, Language.EN, new InlineWork());
        late.clientele(told::add);
        clock.days = 3;
        late.look();

        LocalDate then = Desks.TODAY.plusDays(3);
        assertThat(told.getLast().judged().get("acme").assessment())
                .isEqualTo(
                        new Assessor(late.owner())
                                .assess(journal.relationForJudgement("acme", then), then));
    }

    @Test
    void whileNobodyListensNothingIsJudgedAndThenAllThatWasMissed() {
        write(client("acme"));
        Subscription subscription = desk.clientele(told::add);
        subscription.unsubscribe();
        told.clear();
        desk.write("Added", List.of(overdue("acme")), () -> {});
        assertThat(told).isEmpty();

        desk.clientele(told::add);

        assertThat(told.getLast().todos()).hasSize(1);
    }

    private void write(Change... changes) {
        journal.write(changes);
    }

    private static Change client(String id) {
        return Change.put(new Client(id, id, Language.EN));
    }

    private static Change overdue(String client) {
        LocalDate due = Desks.TODAY.minusDays(20);
        return Change.put(
                client,
                Invoice.issued(
                        "i1",
                        "1",
                        due.minusDays(14),
                        due,
                        Money.of("100.00", Client.DEFAULT_CURRENCY),
                        null,
                        "",
                        "Work"));
    }

    /** The tests' clock, some days later. */
    private static final class Later extends Clock {
        private int days;

        @Override
        public ZoneId getZone() {
            return Desks.RIGA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Desks.CLOCK.instant().plus(Duration.ofDays(days));
        }
    }
}
