package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Entry;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Sample;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Kills writers of one growing journal, one or two at a time, at random moments, and looks each
 * time whether all that they acknowledged is there.
 */
final class Kills {
    private static final int LEAST_MILLIS = 5;
    private static final int MOST_MILLIS = 400;
    private static final int TWO_EVERY = 3;

    /** What came of it. */
    record Figures(int kills, int acknowledged, int unacknowledged, int backups, int unfinished) {}

    private final Ground ground;
    private final Random random;
    private final Map<String, String> texts = new TreeMap<>();
    private Figures figures = new Figures(0, 0, 0, 0, 0);

    Kills(Ground ground, long seed) {
        this.ground = ground;
        this.random = new Random(seed);
        try (JournalFile journal = open()) {
            journal.write(Change.put(Sample.ACME));
        }
    }

    private JournalFile open() {
        return JournalFile.open(ground.journal(), Clock.systemUTC());
    }

    Figures times(int kills) throws IOException, InterruptedException {
        for (int round = 0; figures.kills() < kills; round++) {
            round(round);
        }
        return figures;
    }

    private void round(int round) throws IOException, InterruptedException {
        List<Plan> plans = new ArrayList<>(List.of(new Plan("r%da".formatted(round))));
        if (round % TWO_EVERY == TWO_EVERY - 1) {
            plans.add(new Plan("r%db".formatted(round)));
        }
        List<Victim> victims = new ArrayList<>();
        try {
            for (Plan plan : plans) {
                victims.add(
                        ground.start(
                                EntryWriter.class, ground.journal().toString(), plan.writer()));
            }
            for (Victim victim : victims) {
                victim.hasBegun();
            }
            List<Victim> inTurn = new ArrayList<>(victims);
            Collections.shuffle(inTurn, random);
            for (Victim victim : inTurn) {
                Thread.sleep(random.nextInt(LEAST_MILLIS, MOST_MILLIS));
                assertThat(victim.kill()).as("still writing: %s", victim.complaints()).isTrue();
            }
        } finally {
            victims.forEach(Victim::close);
        }
        look(plans, victims);
    }

    private void look(List<Plan> plans, List<Victim> victims) throws IOException {
        assertThat(ground.in("temporary")).isEmpty();
        try (JournalFile journal = open()) {
            assertThat(journal.check()).isEmpty();
            Map<String, String> found = new TreeMap<>();
            for (Entry entry : journal.relation(Plan.CLIENT).entries()) {
                found.put(entry.id(), entry.summary());
            }
            for (int i = 0; i < plans.size(); i++) {
                texts.putAll(survivors(plans.get(i), victims.get(i), found));
            }
            assertThat(found).isEqualTo(texts);
            lookAtBackups(journal.backups(), victims);
        }
        assertThat(ground.in("data"))
                .contains("journal.db", "journal.db-newest", "journal.db-seal")
                .isSubsetOf(
                        "journal.db", "journal.db-newest", "journal.db-seal", "journal.db-backups");
    }

    /** All writes that were acknowledged, or one more, which was whole before it could be said. */
    private Map<String, String> survivors(Plan plan, Victim victim, Map<String, String> found)
            throws IOException {
        List<String> said = victim.lines("ok ");
        assertThat(said.getLast()).isEqualTo("ok %s %d", plan.writer(), said.size() - 1);
        Map<String, String> its = new TreeMap<>(found);
        its.keySet().removeIf(id -> !plan.wrote(id));
        Map<String, String> acknowledged = plan.after(said.size());
        boolean more = !its.equals(acknowledged);
        if (more) {
            assertThat(its).isEqualTo(plan.after(said.size() + 1));
        }
        figures =
                new Figures(
                        figures.kills() + 1,
                        figures.acknowledged() + said.size(),
                        figures.unacknowledged() + (more ? 1 : 0),
                        figures.backups(),
                        figures.unfinished());
        return its;
    }

    /** Those that have come to their name are whole; what was under way goes with the next one. */
    private void lookAtBackups(Backups backups, List<Victim> victims) throws IOException {
        List<Backup> all = backups.all();
        List<String> names = all.stream().map(Backup::name).toList();
        for (Victim victim : victims) {
            for (String said : victim.lines("backup ")) {
                assertThat(names).contains(said.substring("backup ".length()));
            }
        }
        for (Backup backup : all) {
            assertThat(Backups.look(backup.file())).isEmpty();
        }
        int unfinished = 0;
        if (Files.isDirectory(backups.folder())) {
            unfinished = clearUnfinished(backups, all);
        }
        figures =
                new Figures(
                        figures.kills(),
                        figures.acknowledged(),
                        figures.unacknowledged(),
                        figures.backups() + all.size(),
                        figures.unfinished() + unfinished);
    }

    private static int clearUnfinished(Backups backups, List<Backup> all) throws IOException {
        for (Backup backup : all) {
            Files.delete(backup.file());
        }
        List<String> left = Ground.names(backups.folder());
        for (String part : left) {
            assertThat(part).startsWith(".evenkeel-").contains(".part");
            Files.setLastModifiedTime(
                    backups.folder().resolve(part),
                    FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }
        if (!left.isEmpty()) {
            Backup next = backups.make(Backup.Reason.WANTED);
            assertThat(Ground.names(backups.folder())).containsExactly(next.name() + ".db");
            Files.delete(next.file());
        }
        return (int) left.stream().filter(part -> part.endsWith(".part")).count();
    }
}
