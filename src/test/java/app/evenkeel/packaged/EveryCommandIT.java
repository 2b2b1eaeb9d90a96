package app.evenkeel.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.evenkeel.packaged.Packaged.Answer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each command of the program as it is shipped: moved elsewhere, under {@code LC_ALL=C}. */
class EveryCommandIT {
    @TempDir static Path elsewhere;
    static Packaged packaged;

    @TempDir Path folder;

    @BeforeAll
    static void move() throws IOException {
        packaged = Packaged.movedTo(elsewhere);
    }

    private Answer run(String... arguments) throws Exception {
        return packaged.run(
                folder,
                Map.of("LC_ALL", "C", "HOME", folder.toString(), "TZ", "Europe/Riga"),
                arguments);
    }

    private String done(String... arguments) throws Exception {
        Answer answer = run(arguments);
        assertThat(answer.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.out();
    }

    private void refused(int code, String sentence, String... arguments) throws Exception {
        Answer answer = run(arguments);
        assertThat(answer.code()).as(String.join(" ", arguments)).isEqualTo(code);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("evenkeel: ").contains(sentence).hasLineCount(1);
    }

    @Test
    void aClientFromTheFirstFactToTheLastPage() throws Exception {
        assertThat(
                        done(
                                "owner",
                                "--name",
                                "Maija Ozola",
                                "--bank-account",
                                "LV80 BANK 0000 4351 9500 1"))
                .contains("Maija Ozola");
        assertThat(
                        done(
                                "client",
                                "אקמי בע\"מ",
                                "--id",
                                "acme",
                                "--language",
                                "he",
                                "--may-pause-work",
                                "--notice-days",
                                "14"))
                .isEqualTo("acme\n");
        String entry =
                done("write", "acme", "צלצלו לשאול", "--channel", "call", "--signal", "rudeness:3");
        assertThat(entry).hasLineCount(1);
        assertThat(
                        done(
                                "invoice",
                                "acme",
                                "2025-7",
                                "1234.50",
                                "--issued",
                                "2025-01-01",
                                "--due",
                                "2025-01-15"))
                .isEqualTo("Invoice 2025-7: €1,234.50, due 15 January 2025\n");
        assertThat(done("pay", "2025-7", "234.50"))
                .isEqualTo("Invoice 2025-7: €1,000.00 still open\n");
        assertThat(done("decide", "acme", "set-boundaries")).hasLineCount(1);
        assertThat(done("timeline", "acme")).contains("צלצלו לשאול", "2025-7");
        assertThat(done("timeline", "acme", "--json")).contains(entry.strip());
        assertThat(done("search", "צלצלו")).contains(entry.strip());
        assertThat(done("today")).contains("2025-7");
        assertThat(done("today", "--json", "--on", "2025-01-20")).contains("\"invoice-overdue\"");
        assertThat(done("clients")).contains("אקמי");
        assertThat(done("gauge", "acme", "--json")).contains("\"pays-late\"", "\"rudeness\"");
        assertThat(done("gauge")).contains("אקמי");
        assertThat(done("gauge", "acme")).contains("What would bring it down");
        assertThat(done("review", "acme")).contains("Rudeness", "€");
        assertThat(done("review", "acme", "--json")).contains("\"B3-once\"", "\"shareOfIncome\"");
        String boundary = done("boundary", "acme", "לא בשבת", "--about", "contact-outside-hours");
        assertThat(done("boundary", "acme")).contains("לא בשבת", boundary.strip());
        done("boundary", "acme", "--end", boundary.strip());
        assertThat(done("excuse", "acme", entry.strip(), "rudeness", "--reason", "יום רע"))
                .contains("Set aside: Rudeness");
        assertThat(done("gauge", "acme")).contains("יום רע");
        done("excuse", "acme", entry.strip(), "rudeness", "--back");
        assertThat(done("mirror")).contains("What your clients have in common");
        assertThat(done("mirror", "--json")).contains("\"answeredLate\"");
        assertThat(done("letter", "payment-reminder", "acme"))
                .contains("2025-7", "1,000.00\u00a0€");
        done("letter", "work-paused", "acme", "--language", "fi", "--out", "paused.txt");
        assertThat(folder.resolve("paused.txt"))
                .content()
                .contains("1 000,00 €".replace(' ', '\u00a0'));
        done("letter", "termination", "acme", "--reason", "סיבה", "--out", "last.pdf", "--sent");
        assertThat(Files.readAllBytes(folder.resolve("last.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(done("timeline", "acme", "--json")).contains("\"letter\"");
        assertThat(done("interest", "2025-7", "--law", "FI", "--on", "2025-03-01"))
                .contains("11.5%", "€57.50");
        assertThat(done("rates", "--json")).contains("\"bank-of-england\"");
        assertThat(done("report", "acme")).contains("אקמי");
        done("report", "acme", "--out", "report.pdf");
        assertThat(Files.size(folder.resolve("report.pdf"))).isGreaterThan(10_000);
        String account = done("account", "acme", "בלוג", "--location", "blog.example").strip();
        done("account", "acme", "--id", account, "--handed-over", "2025-02-01");
        assertThat(done("account", "acme", "--json")).contains("\"2025-02-01\"");
        assertThat(done("handover", "acme")).contains("בלוג", "____");
        assertThat(done("dossier", "acme")).contains("Private dossier", "צלצלו לשאול");
        done("dossier", "acme", "--out", "dossier.pdf");
        assertThat(Files.size(folder.resolve("dossier.pdf"))).isGreaterThan(10_000);
        Answer today = run();
        assertThat(today.code()).isZero();
        assertThat(today.out()).contains("2025-7");
        assertThat(today.err()).contains("no display").contains("opens the window");
    }

    @Test
    void whatKeepsAndWhatErases() throws Exception {
        done("sample");
        assertThat(done("check")).startsWith("The journal is whole.");
        done("export", "paid.csv", "--table", "payments");
        assertThat(folder.resolve("paid.csv")).content().contains("hilla-halla");
        done("dossier", "hilla-halla", "--out", "dossier.zip");
        assertThat(Files.readAllBytes(folder.resolve("dossier.zip"))).startsWith('P', 'K');
        done("backup");
        done("backup", "plain.db");
        withPassphrase("backup", "locked.age");
        assertThat(Files.readString(folder.resolve("locked.age"), StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1\n-> scrypt ");
        done("write", "hilla-halla", "After the backups");

        done("restore", "plain.db");
        assertThat(done("timeline", "hilla-halla")).doesNotContain("After the backups");
        done("write", "hilla-halla", "Once more");
        withPassphrase("restore", "locked.age");
        assertThat(done("timeline", "hilla-halla")).doesNotContain("Once more");
        assertThat(done("backups")).contains("-wanted", "-replaced");
        assertThat(done("backups", "--json")).contains("\"replaced\"");

        done("erase", "hilla-halla", "--for-good", "--backups");
        refused(1, "There is no client", "timeline", "hilla-halla");
        assertThat(done("check")).startsWith("The journal is whole.");
        Path journal = folder.resolve(".local/share/evenkeel/journal.db");
        try (FileChannel file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[64]), file.size() / 2 / 4096 * 4096);
        }
        Answer damaged = run("check");
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.out() + damaged.err()).contains("damaged");
        refused(1, "evenkeel restore", "today");
    }

    private void withPassphrase(String command, String file) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "a calm harbour\n");
        Answer answer =
                packaged.runBy(
                        List.of("sh", "-c", "exec \"$@\" 3<" + secret, "sh"),
                        folder,
                        Map.of("LC_ALL", "C", "HOME", folder.toString()),
                        command,
                        file,
                        "--passphrase-fd",
                        "3");
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    @Test
    void theJournalLiesWhereThePlatformKeepsSuchThingsAndIsTheOwnersAlone() throws Exception {
        done("client", "Acme");
        Path journal = folder.resolve(".local/share/evenkeel/journal.db");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)))
                .isEqualTo("rw-------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(journal.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void theSampleGoesOutAndInAndOutAgainByteForByte() throws Exception {
        assertThat(done("sample")).contains("7 clients");
        done("export", "one.json");
        done("--journal", "second.db", "import", "one.json");
        done("--journal", "second.db", "export", "two.json");
        assertThat(Files.mismatch(folder.resolve("one.json"), folder.resolve("two.json")))
                .isEqualTo(-1);
        assertThat(done("export", "hilla.json", "--client", "hilla-halla")).contains("1 client");
        refused(1, "empty journal", "sample");
    }

    @Test
    void badInputIsOneLineAndChangesNothing() throws Exception {
        done("client", "Acme");
        Files.writeString(folder.resolve("cut.json"), "{\"format\": \"evenkeel\", \"vers");
        Files.writeString(
                folder.resolve("newer.json"), "{\"format\": \"evenkeel\", \"version\": 2}");
        Files.writeString(folder.resolve("notes.db"), "no journal, only notes");
        Files.createDirectory(folder.resolve("folder.json"));

        refused(1, "cut.json", "import", "cut.json");
        refused(1, "version", "import", "newer.json");
        refused(1, "folder.json", "import", "folder.json");
        refused(1, "none.json", "import", "none.json");
        refused(1, "notes.db", "--journal", "notes.db", "today");
        refused(1, "There is no client \"Acne\"", "timeline", "Acne");
        refused(1, "--on must be a date", "gauge", "Acme", "--on", "2026-02-30");
        refused(
                1,
                "amount must be more than 0",
                "invoice",
                "Acme",
                "1",
                "0",
                "--issued",
                "2026-02-01",
                "--due",
                "2026-03-01");
        refused(1, "no sender", "letter", "payment-reminder", "Acme");
        done("owner", "--name", "Maija Ozola");
        refused(1, "overdue", "letter", "payment-reminder", "Acme");
        refused(1, "reason", "letter", "termination", "Acme");
        refused(1, "There is no client \"Acne\"", "review", "Acne");
        refused(1, "--about SIGNAL", "boundary", "Acme", "No calls");
        refused(1, "no evidence", "excuse", "Acme", "n1", "rudeness", "--reason", "none");
        refused(2, "Unknown option", "today", "--sideways");
        refused(2, "Unmatched argument", "tomorrow");
        refused(1, "printer", "report", "Acme", "--print", "no such printer");

        assertThat(folder.resolve("notes.db")).hasContent("no journal, only notes");
        assertThat(done("timeline", "acme", "--json")).isEqualTo("[]\n");
    }

    @Test
    void theLogHasTheDetailsAndNamesNoClient() throws Exception {
        done("client", "Acme Secret");
        refused(1, "no such file", "export", "nowhere/acme secret.json");
        Path log = folder.resolve(".local/state/evenkeel/evenkeel.0.log");
        assertThat(log).content().contains("NoSuchFileException", "app.evenkeel.cli");
        assertThat(log).content().doesNotContainIgnoringCase("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoSuccess() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Process process =
                new ProcessBuilder(
                                packaged.image().resolve("bin/evenkeel").toString(),
                                "--journal",
                                folder.resolve("here.db").toString(),
                                "today")
                        .redirectOutput(full.toFile())
                        .start();
        assertThat(process.errorReader().readLine()).startsWith("evenkeel: The answer could not");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Answer answer =
                packaged.run(
                        folder,
                        Map.of(
                                "LC_ALL",
                                "C",
                                "HOME",
                                folder.toString(),
                                "TMPDIR",
                                temporary.toString()),
                        "sample");
        assertThat(answer.code()).isZero();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void noHomeFolderIsNeededWhereTheJournalIsNamed() throws Exception {
        Answer answer =
                packaged.run(
                        folder,
                        Map.of("LC_ALL", "C"),
                        "--journal",
                        folder.resolve("here.db").toString(),
                        "client",
                        "Acme");
        assertThat(List.of(answer.code(), answer.out(), answer.err()))
                .isEqualTo(List.of(0, "acme\n", ""));
    }
}
