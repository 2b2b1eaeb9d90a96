package app.evenkeel;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.cli.CommandLineDoor;
import app.evenkeel.cli.Door;
import app.evenkeel.cli.Window;
import app.evenkeel.desktop.desk.Troubles;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Every command, well and badly used, on a journal whose every text, and every path, holds one
 * word: the log, which has the details of what failed, never holds it.
 */
class LogNamesNobodyTest {
    private static final String WORD = "Zyxwvut";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneId.of("Europe/Riga"));

    @TempDir private Path folder;
    private Path work;
    private Path log;
    private final List<Handler> before = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Level level;
    private Thread.@Nullable UncaughtExceptionHandler uncaught;

    @BeforeEach
    void begin() throws IOException {
        work = Files.createDirectory(folder.resolve(WORD));
        log = folder.resolve("log");
        Logger root = Logger.getLogger("");
        before.addAll(List.of(root.getHandlers()));
        level = root.getLevel();
        uncaught = Thread.getDefaultUncaughtExceptionHandler();
        LogFile.in(log);
    }

    @AfterEach
    void restore() {
        Logger root = Logger.getLogger("");
        for (Handler ours : root.getHandlers()) {
            root.removeHandler(ours);
            ours.close();
        }
        before.forEach(root::addHandler);
        root.setLevel(level);
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
    }

    private String logged() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(log)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private void assertNamesNobody() throws IOException {
        assertThat(logged()).isNotEmpty().doesNotContainIgnoringCase(WORD);
    }

    /** {@code Z} stands for the word, {@code W} for the folder that is called so. */
    private int run(String line) {
        return run(line, file -> file == null ? work.resolve("journal.db") : file, said);
    }

    private int run(String line, Function<@Nullable Path, Path> place, OutputStream out) {
        String[] words =
                Arrays.stream(line.split(" +"))
                        .map(w -> w.replace("Z", WORD).replace("_", " "))
                        .map(w -> w.startsWith("W/") ? work.resolve(w.substring(2)).toString() : w)
                        .toArray(String[]::new);
        Arrays.stream(words).filter(w -> !w.startsWith("-")).findFirst().ifPresent(used::add);
        Door door =
                new Door(
                        new ByteArrayInputStream(
                                (WORD + " is your fault").getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        CLOCK,
                        Language.EN,
                        place,
                        _ -> Optional.empty(),
                        NO_SCREEN);
        int code = new CommandLineDoor(door).run(words);
        return code;
    }

    private void done(String... lines) {
        for (String line : lines) {
            said.reset();
            assertThat(run(line)).as(line + ": " + said).isZero();
        }
    }

    private void refused(String... lines) {
        assertThat(lines).allSatisfy(line -> assertThat(run(line)).as(line).isNotZero());
    }

    private void aJournalFullOfTheWord() {
        done(
                "owner --name Z_Z --trade Z --email z@Z.example --phone Z --address Z --bank-account Z --letterhead Z",
                "client Z_Oy --id z --contact Z --email z@Z.example --phone Z --address Z --billing-contact Z --terms-days 14 --notice-days 14 --may-pause-work",
                "write z Z_rang. --feeling Z --channel call --signal rudeness:2",
                "invoice z Z-1 1250.00 --issued 2025-01-01 --due 2025-01-15",
                "pay Z-1 250.00",
                "boundary z Z --about rudeness",
                "excuse z Z-1 pays-late --reason Z",
                "decide z set-boundaries --reason Z",
                "account z Z --location Z --handed-over 2025-02-01",
                "rates --set ecb 2026-01-01 2.15 --source Z");
    }

    @Test
    void notInADayThatGoesWellAndNotInOneThatGoesBadly() throws Exception {
        aJournalFullOfTheWord();
        done(
                "today",
                "clients",
                "timeline z",
                "search Z",
                "gauge z",
                "review z",
                "mirror",
                "tone",
                "interest Z-1 --law FI --on 2025-03-01",
                "letter payment-reminder z --out W/Z.pdf",
                "letter payment-reminder z --out W/Z.eml",
                "letter payment-reminder z --out W/Z.txt --sent",
                "report z --out W/Z.pdf",
                "handover z --out W/Z.pdf",
                "dossier z --out W/Z.pdf",
                "export W/Z.json",
                "--journal W/second.db import W/Z.json",
                "check",
                "backup",
                "backup W/Z.db",
                "backups",
                "--journal W/second.db restore W/Z.db",
                "--journal W/second.db erase z --for-good --backups");

        Files.createDirectory(work.resolve("folder.pdf"));
        Files.writeString(work.resolve("file"), WORD);
        Files.writeString(work.resolve("notes.db"), WORD);
        Files.writeString(work.resolve("cut.json"), "{\"format\": \"evenkeel\", \"" + WORD);
        Files.writeString(work.resolve("odd.csv"), "number;" + WORD + "\n\"" + WORD);
        Files.write(work.resolve("latin.json"), (WORD + "é").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(work.resolve("logo.png"), png());
        damaged(work.resolve("journal.db"), work.resolve("damaged.db"));
        refused(
                "timeline Zz",
                "client z --country Z",
                "write z Z --at Z",
                "write z Z --signal Z",
                "write z Z --answers Z",
                "invoice z Z-1 Z",
                "pay Z-2 10",
                "decide z Z",
                "boundary z Z --about Z",
                "boundary z --end Z",
                "excuse z Z pays-late --reason Z",
                "account Zz Z",
                "rates --set Z 2026-01-01 2 --source Z",
                "interest Z-9",
                "tone W/none/Z.txt",
                "search",
                "letter Z z",
                "letter payment-reminder z --out W/none/Z.pdf",
                "letter payment-reminder z --out W/folder.pdf",
                "letter payment-reminder z --out W/file/Z.eml",
                "letter payment-reminder z --wording W/none/Z.txt",
                "report z --out W/none/Z.pdf",
                "report z --print Z",
                "handover z --out W/file/Z.pdf",
                "dossier z --out W/none/Z.txt",
                "owner --logo W/logo.png",
                "owner --logo W/none/Z.png",
                "owner --time-zone Z",
                "export W/none/Z.json",
                "export W/file/Z.json",
                "import W/none/Z.json",
                "import W/cut.json",
                "import W/latin.json",
                "import W/odd.csv",
                "import W/folder.pdf",
                "sample",
                "Z",
                "today --Z",
                "--journal W/notes.db today",
                "--journal W/folder.pdf today",
                "--journal W/file/Z.db today",
                "--journal W/damaged.db timeline z",
                "--journal W/damaged.db check",
                "backup W/file/Z.db",
                "restore W/damaged.db",
                "restore Z",
                "erase z",
                "erase Zz --for-good");

        assertThat(used).containsAll(commands());
        assertThat(logged()).contains("NoSuchFileException", "refused");
        assertNamesNobody();
    }

    /** As the help lists them. */
    private List<String> commands() {
        said.reset();
        done("--help");
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .filter(line -> line.matches("  [a-z]+ .*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    private static byte[] png() {
        byte[] sign = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        byte[] all = Arrays.copyOf(sign, 200);
        byte[] word = WORD.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(word, 0, all, 12, word.length);
        return all;
    }

    private static void damaged(Path from, Path to) throws IOException {
        byte[] bytes = Files.readAllBytes(from);
        byte[] word = WORD.repeat(500).getBytes(StandardCharsets.UTF_8);
        for (int at = 4096; at + word.length < bytes.length; at += 4096) {
            System.arraycopy(word, 0, bytes, at, word.length);
        }
        Files.write(to, bytes);
    }

    @Test
    void notWhereSomethingBreaksThatNobodyForesaw() throws Exception {
        IllegalStateException cause = new IllegalStateException(WORD);
        cause.addSuppressed(new IOException(WORD));
        run(
                "today",
                _ -> {
                    throw new IllegalStateException(WORD, cause);
                },
                said);
        run("client Z --id z");
        new Troubles(new Words(Language.EN)).sentence(new IllegalStateException(WORD, cause));
        new Troubles(new Words(Language.EN)).sentence(new Refused(WORD, cause));
        Thread thread =
                Thread.ofPlatform()
                        .unstarted(() -> {
                            throw cause;
                        });
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            thread.start();
            thread.join();
        } finally {
            System.setErr(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("IllegalStateException")
                .doesNotContain(WORD);
        assertThat(logged().split("IllegalStateException", -1)).hasSizeGreaterThan(6);
        assertNamesNobody();
    }

    @Test
    void notWhereALibraryQuotesIt() throws Exception {
        IOException quoting = new IOException(WORD);
        LogFactory.getLog("org.apache.pdfbox.pdfparser").error(WORD, quoting);
        LoggerFactory.getLogger("com.openhtmltopdf.load").warn("{}", WORD, quoting);
        System.getLogger("javafx.css").log(System.Logger.Level.WARNING, WORD, quoting);
        Logger.getLogger("org.sqlite").log(Level.SEVERE, WORD + " {0}", WORD);
        assertThat(logged()).contains("org.apache.pdfbox.pdfparser", "javafx.css", "org.sqlite");
        assertNamesNobody();
    }

    @Test
    void aCauseThatLeadsRoundInACircleEnds() throws Exception {
        Exception one = new Exception(WORD);
        one.initCause(new Exception(WORD, one));
        LoggerFactory.getLogger("app.evenkeel.Test").warn("round", one);
        assertThat(logged().lines().filter(l -> l.equals("java.lang.Exception"))).hasSize(20);
        assertNamesNobody();
    }

    private static final Window NO_SCREEN =
            new Window() {
                @Override
                public boolean bringForward(Path journal) {
                    return false;
                }

                @Override
                public BooleanSupplier begin() {
                    return () -> false;
                }

                @Override
                public void show(JournalFile journal) {
                    throw new AssertionError("on no screen");
                }

                @Override
                public boolean explain(Refused why, Function<@Nullable Path, JournalFile> opener) {
                    return false;
                }
            };
}
