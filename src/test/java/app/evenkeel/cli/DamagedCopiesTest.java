package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.cli.Program.Answer;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Copies of a journal with bytes overwritten or the tail cut off, in the file or in the log beside
 * it, each opened by every command: the answer is that of the whole journal, or the damage is named
 * in one line, with the backup that helps. {@code mvn -Psurvival} tries 300 copies.
 */
class DamagedCopiesTest {
    private static final int COPIES = Integer.getInteger("survival.copies", 3);

    /** Every command; {@code @} is a folder to write into. */
    private static final List<String> COMMANDS =
            List.of(
                    "today",
                    "clients",
                    "timeline hilla-halla",
                    "search mail",
                    "gauge",
                    "gauge hilla-halla",
                    "review hilla-halla",
                    "mirror",
                    "write hilla-halla Rang",
                    "invoice hilla-halla 77 10 --due 2026-03-15",
                    "pay EK-140 1",
                    "decide hilla-halla keep",
                    "boundary hilla-halla",
                    "excuse hilla-halla n18 double-channel --reason mine",
                    "account hilla-halla",
                    "letter scope-change hilla-halla --reason more",
                    "interest EK-140",
                    "rates",
                    "tone",
                    "report hilla-halla",
                    "handover hilla-halla",
                    "dossier hilla-halla",
                    "owner",
                    "client Acme",
                    "import @all.json",
                    "export @out.json",
                    "sample",
                    "backup",
                    "backups",
                    "restore BACKUP",
                    "check",
                    "erase hilla-halla --for-good");

    /** Their answers hold ids, times or sizes that differ from one time to the next. */
    private static final List<String> NEW_EACH_TIME =
            List.of("write", "decide", "backup", "restore", "check");

    @TempDir private Path folder;
    private Path whole;
    private byte[] file;
    private byte[] log;
    private byte[] newest;
    private byte[] seal;
    private String backup;
    private Map<String, Answer> answers;

    /** What is refused is logged with its traces, thousands of them here. */
    @BeforeEach
    void quiet() {
        Logger.getLogger("").setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        Logger.getLogger("").setLevel(Level.INFO);
    }

    @BeforeEach
    void aJournalInUse() throws IOException {
        whole = folder.resolve("whole/journal.db");
        Program program = new Program(whole);
        Program sample = new Program(folder.resolve("sample.db"));
        String all = folder.resolve("sample.json").toString();
        sample.done("sample");
        sample.done("export", all);
        program.done("import", all);
        program.done(
                "owner", "--name", "Maija Ozola", "--bank-account", "LV80 BANK 0000 4351 9500 1");
        backup = program.done("backups", "--json").json().get(0).get("name").asString();
        seal = Files.readAllBytes(beside(whole, "-seal"));
        try (JournalFile open = JournalFile.open(whole, Journals.CLOCK)) {
            assertThat(open.isEmpty()).isFalse();
            program.done("client", "Later");
            program.done("write", "later", "Nothing in particular.");
            file = Files.readAllBytes(whole);
            log = Files.readAllBytes(beside(whole, "-wal"));
            newest = Files.readAllBytes(beside(whole, "-newest"));
        }
        program.done("export", folder.resolve("all.json").toString());
        answers = new LinkedHashMap<>();
        for (String command : COMMANDS) {
            answers.put(command, run(command, copy(file, log)));
        }
        List<String> missing = new ArrayList<>(program.commands());
        COMMANDS.forEach(command -> missing.remove(first(command)));
        assertThat(missing).isEmpty();
    }

    private static String first(String command) {
        return command.replaceAll(" .*", "");
    }

    private static Path beside(Path journal, String what) {
        return journal.resolveSibling(journal.getFileName() + what);
    }

    /** A journal of these bytes, with the notes beside it and its backup. */
    private Path copy(byte[] bytes, byte[] logged) throws IOException {
        Path at = folder.resolve("copy");
        clear(at);
        Path journal = Files.createDirectories(at).resolve("journal.db");
        Files.write(journal, bytes);
        Files.write(beside(journal, "-wal"), logged);
        Files.write(beside(journal, "-newest"), newest);
        Files.write(beside(journal, "-seal"), seal);
        Path backups = Files.createDirectory(beside(journal, "-backups"));
        String name = backup + ".db";
        Files.copy(beside(whole, "-backups").resolve(name), backups.resolve(name));
        return journal;
    }

    private static void clear(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Answer run(String command, Path journal) {
        String[] words =
                Arrays.stream(command.replace("BACKUP", backup).split(" "))
                        .map(w -> w.startsWith("@") ? folder.resolve(w.substring(1)) + "" : w)
                        .toArray(String[]::new);
        return new Program(journal).fed("Dear Dana".getBytes(StandardCharsets.UTF_8), words);
    }

    /** A copy to which something was done, in a folder of its own. */
    private record Damage(String kind, Path file, Path log) {
        static Damage of(String kind, Path folder, byte[] file, byte[] log) throws IOException {
            return new Damage(
                    kind,
                    Files.write(folder.resolve("damaged"), file),
                    Files.write(folder.resolve("damaged-log"), log));
        }
    }

    private Damage damage(RandomGenerator random) throws IOException {
        boolean inLog = random.nextInt(4) == 0;
        byte[] of = (inLog ? log : file).clone();
        String where = inLog ? "the log" : "the file";
        if (random.nextInt(4) == 0) {
            byte[] cut = Arrays.copyOf(of, random.nextInt(of.length));
            return inLog
                    ? Damage.of("tail of " + where + " cut", folder, file, cut)
                    : Damage.of("tail of " + where + " cut", folder, cut, log);
        }
        int many = 1 << random.nextInt(13);
        int from = random.nextInt(of.length);
        for (int i = from; i < Math.min(of.length, from + many); i++) {
            of[i] = (byte) random.nextInt(256);
        }
        String kind = (many < 16 ? "a few bytes of " : "many bytes of ") + where + " overwritten";
        return inLog ? Damage.of(kind, folder, file, of) : Damage.of(kind, folder, of, log);
    }

    @Test
    void everyCommandAnswersRightlyOrNamesTheDamage() throws IOException {
        Map<String, Integer> tally = new TreeMap<>();
        for (int seed = 1; seed <= COPIES; seed++) {
            Damage damage = damage(new SplittableRandom(seed));
            TreeSet<String> ends = new TreeSet<>();
            for (String command : COMMANDS) {
                Path journal =
                        copy(Files.readAllBytes(damage.file()), Files.readAllBytes(damage.log()));
                String end = end(command, run(command, journal), journal, seed);
                if (!command.startsWith("restore") && !command.equals("backups")) {
                    ends.add(end);
                }
            }
            tally.merge(damage.kind() + ": " + String.join(" or ", ends), 1, Integer::sum);
        }
        tally.forEach((what, times) -> System.out.println(times + " × " + what));
    }

    private String end(String command, Answer answer, Path journal, int seed) {
        String about = "%s on copy %d: %s".formatted(command, seed, answer);
        Answer right = answers.get(command);
        boolean same =
                answer.code() == right.code()
                        && answer.err().equals(right.err())
                        && (answer.out().equals(right.out())
                                || NEW_EACH_TIME.contains(first(command)));
        if (same) {
            if (answer.code() == 0 && !command.equals("check") && !command.equals("backups")) {
                assertThat(new Program(journal).run("check").code()).as(about).isZero();
            }
            return "no command is concerned";
        }
        assertThat(answer.err())
                .as(about)
                .startsWith("evenkeel: ")
                .containsAnyOf("damaged", "is not a journal", "is gone, though")
                .doesNotContain("should not have");
        if (!command.startsWith("export")) {
            assertThat(answer.err()).as(about).hasLineCount(1);
        }
        if (answer.code() == 0) {
            // What can be read is saved, and that it may not be all is said.
            assertThat(command).as(about).startsWith("export");
        } else {
            assertThat(answer.code()).as(about).isEqualTo(1);
            assertThat(answer.err()).as(about).contains("evenkeel restore " + backup);
            assertThat(answer.out().isEmpty() || command.equals("check")).as(about).isTrue();
        }
        return "damage named";
    }
}
