package app.evenkeel.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.evenkeel.packaged.Packaged.Answer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day with the packaged program, every command and every place of the window, under a umask that
 * closes nothing, where there is no network, and with every call into the network written down.
 */
class PrivacyIT {
    private static final List<String> DAY =
            List.of(
                    "sample",
                    "owner --name \"Maija Ozola\" --letterhead Ozola --language he",
                    "client \"Acme Oy\" --terms-days 14",
                    "write acme-oy \"Rang to ask.\" --channel call --signal rudeness:2",
                    "invoice acme-oy 2026-014 1250.00 --issued 2025-01-01 --due 2025-01-15",
                    "pay 2026-014 250.00",
                    "boundary acme-oy \"No calls.\" --about contact-outside-hours",
                    "excuse acme-oy 2026-014 pays-late --reason \"My mistake.\"",
                    "decide acme-oy set-boundaries",
                    "account acme-oy \"Google Ads\" --location \"customer 7\"",
                    "today --json",
                    "clients",
                    "timeline acme-oy",
                    "search rang",
                    "gauge",
                    "review acme-oy",
                    "mirror",
                    "tone ../given/draft.txt",
                    "rates",
                    "interest 2026-014 --law FI --on 2025-03-01",
                    "letter payment-reminder acme-oy",
                    "letter payment-reminder acme-oy --out reminder.pdf",
                    "letter payment-reminder acme-oy --out reminder.eml",
                    "letter payment-reminder acme-oy --out reminder.txt --sent",
                    "report acme-oy --out report.pdf",
                    "report acme-oy --out report.txt",
                    "handover hilla-halla --out accounts.pdf",
                    "dossier acme-oy --out dossier.pdf",
                    "export all.json",
                    "--journal new/second.db import all.json",
                    "");

    @TempDir static Path folder;
    static Path home;
    static Path work;
    static Path temporary;
    static Path calls;
    static boolean cutOff;
    static boolean traced;
    static Answer day;
    static Answer refused;
    static Map<Path, String> seen;
    static List<String> left;

    @BeforeAll
    static void spendADay() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        work = Files.createDirectory(folder.resolve("work"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        calls = folder.resolve("calls");
        Path given = Files.createDirectory(folder.resolve("given"));
        Files.writeString(given.resolve("draft.txt"), "As I told you, it is your fault.");
        Path walk =
                Files.write(
                        given.resolve("walk.txt"),
                        DAY.stream().map(line -> "evenkeel " + line).toList());
        Path wide = Files.writeString(work.resolve("report.txt"), "open to all");
        Files.setPosixFilePermissions(wide, PosixFilePermissions.fromString("rw-rw-rw-"));

        cutOff = works("unshare", "-rn", "true");
        traced = works("strace", "-V");
        try (var watched = new WatchedFiles(List.of(home, work, temporary))) {
            day = run("-Devenkeel.training=" + walk);
            refused = run("", "report", "acme-oy", "--print", "no such printer");
            seen = watched.seen();
        }
        try (Stream<Path> files = Files.list(temporary)) {
            left = files.map(Path::toString).toList();
        }
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static Answer run(String option, String... arguments) throws Exception {
        List<String> before = new ArrayList<>();
        if (cutOff) {
            before.addAll(List.of("unshare", "-rn"));
        }
        if (traced && arguments.length == 0) {
            before.addAll(List.of("strace", "-f", "-o", calls.toString()));
            before.addAll(List.of("-e", "trace=connect,bind,sendto,sendmsg,sendmmsg"));
        }
        before.addAll(List.of("sh", "-c", "umask 000; cd ../work; exec \"$@\"", "sh"));
        return Packaged.asBuilt()
                .runBy(
                        before,
                        Files.createDirectories(folder.resolve("answers")),
                        Map.of(
                                "PATH",
                                System.getenv("PATH"),
                                "HOME",
                                home.toString(),
                                "TMPDIR",
                                temporary.toString(),
                                "JAVA_TOOL_OPTIONS",
                                "-Dglass.platform=Headless -Dprism.order=sw -Djava.io.tmpdir="
                                        + temporary
                                        + " "
                                        + option),
                        arguments);
    }

    @Test
    void aDayPassesWhereNoNetworkExists() {
        assumeThat(cutOff).as("unshare takes the network away here").isTrue();
        assertThat(day.code()).as(day.err()).isZero();
        assertThat(day.err()).doesNotContain("Exception", "network");
        assertThat(day.out()).contains("> evenkeel export all.json");
    }

    @Test
    void printingWithoutANetworkIsRefusedInOneLine() {
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines().filter(line -> !line.startsWith("Picked up")))
                .singleElement()
                .asString()
                .startsWith("evenkeel: ")
                .containsIgnoringCase("print");
    }

    /** Within this computer it may ask who the user is, and draw. */
    @Test
    void noCallGoesOut() throws IOException {
        assumeThat(traced).as("strace is installed").isTrue();
        List<String> all = Files.readAllLines(calls);
        assertThat(all).anyMatch(line -> line.contains("exited with 0"));
        assertThat(all).noneMatch(line -> line.contains("AF_INET"));
    }

    @Test
    void allThatWasMadeWasItsOwnersAloneAllTheTime() {
        Path open = work.resolve("report.txt");
        Path log = home.resolve(".local/state/evenkeel");
        // Java makes them open for a moment, in a folder that is closed by then.
        assertThat(seen).containsEntry(log, "rwx------");
        assertThat(seen.entrySet())
                .filteredOn(entry -> !entry.getKey().equals(open))
                .filteredOn(entry -> !entry.getKey().startsWith(log))
                .allSatisfy(entry -> assertThat(entry.getValue()).endsWith("------"));
        assertThat(seen.keySet().stream().map(p -> folder.relativize(p).toString()))
                .contains(
                        "home/.local/share/evenkeel/journal.db",
                        "home/.local/share/evenkeel/journal.db-wal",
                        "home/.local/share/evenkeel/journal.db-shm",
                        "home/.local/share/evenkeel/journal.db-newest",
                        "home/.local/state/evenkeel/evenkeel.0.log",
                        "home/.config/evenkeel/window.properties",
                        "work/new/second.db",
                        "work/all.json",
                        "work/reminder.eml",
                        "work/reminder.txt",
                        "work/dossier.pdf")
                .anyMatch(path -> path.startsWith("temporary/"));
    }

    @Test
    void theLogIsClosedTooOnceItIsOpen() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".local/state/evenkeel"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(file)))
                                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void aFileThatOthersCouldReadIsTheirsNoMoreOnceItIsWrittenOver() throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(work.resolve("report.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() {
        assertThat(left).isEmpty();
    }

    @Test
    void theRuntimeBringsNothingToServeOrFetchWith() throws Exception {
        Path java = Packaged.asBuilt().image().resolve("lib/runtime/bin/java");
        Process process = new ProcessBuilder(java.toString(), "--list-modules").start();
        process.getOutputStream().close();
        assertThat(
                        process.inputReader()
                                .lines()
                                .map(line -> line.split("@", 2)[0])
                                .collect(Collectors.toSet()))
                .contains("java.base", "javafx.controls")
                .doesNotContain(
                        "java.net.http",
                        "java.rmi",
                        "java.management.rmi",
                        "javafx.media",
                        "javafx.web",
                        "jdk.crypto.ec",
                        "jdk.httpserver",
                        "jdk.jdwp.agent",
                        "jdk.naming.dns",
                        "jdk.naming.rmi",
                        "jdk.net");
    }
}
