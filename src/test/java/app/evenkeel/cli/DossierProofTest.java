package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.evidence.Unzipped;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A dossier that others verify with the commands that come with it, really run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no sh")
class DossierProofTest {
    private static final String SHOUTED = "צעק על הלוגו.\nThen hung up.";

    /** Made once: each test has a copy, since to make a journal and its pages takes longest. */
    @TempDir private static Path made;

    @TempDir private Path folder;
    private Program program;

    @BeforeAll
    static void aClient() {
        Program program = new Program(made.resolve("journal.db"));
        program.done("owner", "--name", "Maija Ozola", "--email", "maija@example.com");
        program.done("client", "Acme Oy", "--language", "fi", "--email", "matti@acme.example");
        program.done("client", "Box SIA");
        program.done("write", "box-sia", "Whispered something", "--signal", "rudeness:3");
        shouted(program, "2026-02-03T18:20");
        program.done("write", "acme-oy", "A pleasant lunch", "--at", "2026-02-04T12:00");
        program.done(
                "invoice",
                "acme-oy",
                "2026-014",
                "1250",
                "--issued",
                "2026-01-29",
                "--due",
                "2026-02-12");
        program.done("letter", "payment-reminder", "acme-oy", "--sent");
        program.done("write", "box-sia", "Whispered again");
        program.done("dossier", "acme-oy", "--out", made.resolve("dossier.zip").toString());
    }

    @BeforeEach
    void copy() throws IOException {
        for (String file : List.of("journal.db", "journal.db-newest")) {
            Files.copy(made.resolve(file), folder.resolve(file));
        }
        program = new Program(folder.resolve("journal.db"));
    }

    private static void shouted(Program program, String at) {
        program.done(
                "write",
                "acme-oy",
                SHOUTED,
                "--at",
                at,
                "--channel",
                "call",
                "--direction",
                "incoming",
                "--signal",
                "rudeness:3",
                "--feeling",
                "I felt small");
    }

    private Unzipped plain() throws IOException {
        return Unzipped.of(
                made.resolve("dossier.zip"), Files.createTempDirectory(folder, "unzipped"));
    }

    private Unzipped proven(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("dossier", "acme-oy", "--out"));
        Path zip = Files.createTempDirectory(folder, "zip").resolve("dossier.ZIP");
        args.add(zip.toString());
        args.addAll(List.of(more));
        program.done(args.toArray(String[]::new));
        return Unzipped.of(zip, Files.createTempDirectory(folder, "unzipped"));
    }

    private static String all(Unzipped dossier) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : dossier.files()) {
            if (!file.endsWith(".pdf")) {
                texts.add(dossier.text(file));
            }
        }
        return String.join("\n", texts);
    }

    private void behindTheProgramsBack(String sql) {
        try (JournalFile journal = JournalFile.open(folder.resolve("journal.db"), Journals.CLOCK)) {
            Journals.session(journal)
                    .write(db -> {
                        db.script(sql);
                        return true;
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCommandsOfThePageFindItSoundInEveryLanguage(Language language) throws Exception {
        Unzipped dossier = proven("--language", language.id());

        assertThat(dossier.check()).isEqualTo(Unzipped.SOUND);
        assertThat(dossier.text("HOW-TO-CHECK.txt").lines())
                .filteredOn(line -> !line.startsWith("    "))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 76);
    }

    @Test
    void theNewestRecordStandsInTheAnswerOnThePageAndInTheDossier() throws Exception {
        Path zip = folder.resolve("dossier.zip");
        String answer = program.done("dossier", "acme-oy", "--out", zip.toString()).line();
        Unzipped dossier = Unzipped.of(zip, folder.resolve("unzipped"));
        String hash = answer.substring(answer.length() - 64);
        long number = dossier.text("chain.txt").lines().filter(l -> l.startsWith("at ")).count();

        assertThat(answer).isEqualTo("Newest record: no. " + number + ", " + hash);
        assertThat(dossier.faults(hash)).isEmpty();
        String line = "Newest record of the journal’s history: no. " + number + "\n" + hash + "\n";
        assertThat(dossier.text("dossier.txt")).endsWith(line);
        assertThat(dossier.text("HOW-TO-CHECK.txt")).contains(line, "newest=" + hash);
    }

    @Test
    void itShowsWhatTheDossierTellsOfAndNothingElse() throws Exception {
        Unzipped dossier = plain();

        assertThat(dossier.fields().values())
                .anyMatch(f -> f.endsWith("\nafter.summary\n" + SHOUTED))
                .anyMatch(f -> f.endsWith("\nafter.number\n2026-014"))
                .anyMatch(f -> f.endsWith("\nafter.name\nAcme Oy"))
                .anyMatch(f -> f.contains("\nafter.text\n"));
        assertThat(all(dossier))
                .doesNotContain("pleasant lunch")
                .doesNotContain("Whispered")
                .doesNotContain("box")
                .doesNotContain("matti@acme.example");
    }

    @Test
    void feelingsAreShownOnlyWhereThatIsWanted() throws Exception {
        assertThat(all(plain())).doesNotContain("felt small").doesNotContain("feeling\n");

        Unzipped dossier = proven("--with-feelings");
        assertThat(dossier.text(dossier.field("after.feeling", "I felt small"))).isNotEmpty();
        assertThat(dossier.text("dossier.txt")).doesNotContain("felt small");
        assertThat(dossier.check()).isEqualTo(Unzipped.SOUND);
        assertThat(program.refused("dossier", "acme-oy", "--with-feelings"))
                .startsWith("evenkeel: --with-feelings goes with --out FILE.zip");
    }

    @Test
    void whatIsTakenOutLaterIsNotMissed() throws Exception {
        Unzipped dossier = proven("--with-feelings");
        Files.delete(dossier.folder().resolve(dossier.field("after.feeling", "I felt small")));
        assertThat(dossier.check()).contains("1 FAILED");

        dossier.listAnew();
        assertThat(dossier.check()).isEqualTo(Unzipped.SOUND);
    }

    @Test
    void lettersMayBeLeftOut() throws Exception {
        Unzipped dossier = proven("--without-letters");

        assertThat(dossier.fields().values()).noneMatch(f -> f.contains("\nafter.text\n"));
        assertThat(dossier.fields().values()).anyMatch(f -> f.contains("\nafter.sha256\n"));
        assertThat(dossier.check()).isEqualTo(Unzipped.SOUND);
    }

    @Test
    void whatLiesBeforeTheFirstDayIsLeftOut() throws Exception {
        Unzipped dossier = proven("--from", "2026-02-10");

        assertThat(all(dossier)).doesNotContain(SHOUTED);
        assertThat(dossier.fields().values()).anyMatch(f -> f.endsWith("\n2026-014"));
        assertThat(dossier.check()).isEqualTo(Unzipped.SOUND);
    }

    @Test
    void everyVersionOfWhatItTellsOfIsShown() throws Exception {
        try (JournalFile journal = JournalFile.open(folder.resolve("journal.db"), Journals.CLOCK)) {
            Entry entry =
                    journal.relation("acme-oy").entries().stream()
                            .filter(e -> e.summary().equals(SHOUTED))
                            .findFirst()
                            .orElseThrow();
            journal.write(Change.put("acme-oy", reworded(entry)));
        }
        Unzipped dossier = proven();

        assertThat(dossier.fields().values())
                .anyMatch(f -> f.endsWith("\nbefore.summary\n" + SHOUTED))
                .anyMatch(f -> f.endsWith("\nafter.summary\nRang."));
    }

    private static Entry reworded(Entry entry) {
        return new Entry(
                entry.id(),
                entry.at(),
                entry.channel(),
                entry.direction(),
                entry.minutes(),
                entry.billable(),
                "Rang.",
                entry.feeling(),
                entry.engagement(),
                entry.signals(),
                entry.excused(),
                entry.answerBy(),
                entry.answers(),
                entry.invoice());
    }

    @Test
    void anAlteredFieldIsNoticed() throws Exception {
        Unzipped dossier = plain();
        String field = dossier.field("after.summary", SHOUTED);
        dossier.put(field, dossier.text(field).replace("hung up", "hung on"));
        assertThat(dossier.check()).containsExactly("1 FAILED", "2 OK", "3 OK", "4 OK");

        dossier.listAnew();
        assertThat(dossier.check()).containsExactly("1 OK", "2 OK", "3 OK", "4 FAILED");
    }

    @Test
    void aFieldInThePlaceOfAnotherIsNoticed() throws Exception {
        Unzipped dossier = plain();
        String channel = dossier.field("after.channel", "call");
        String direction = dossier.field("after.direction", "incoming");
        String was = dossier.text(channel);
        dossier.put(channel, dossier.text(direction));
        dossier.put(direction, was);
        dossier.listAnew();

        assertThat(dossier.check()).containsExactly("1 OK", "2 OK", "3 OK", "4 FAILED");
    }

    @Test
    void anAlteredRecordIsNoticed() throws Exception {
        Unzipped dossier = plain();
        String record = record(dossier);
        String was = dossier.text(record);
        dossier.put(record, was.replace("at 2026", "at 2025"));
        assertThat(dossier.check()).containsExactly("1 FAILED", "2 OK", "3 OK", "4 OK");

        dossier.listAnew();
        assertThat(dossier.check()).containsExactly("1 OK", "2 OK", "3 FAILED", "4 OK");

        String chain = dossier.text("chain.txt");
        dossier.put("chain.txt", chain.replace(was, dossier.text(record)));
        dossier.listAnew();
        assertThat(dossier.check()).containsExactly("1 OK", "2 FAILED", "3 OK", "4 OK");
    }

    private static String record(Unzipped dossier) throws IOException {
        return "records/" + dossier.field("after.summary", SHOUTED).substring(7, 13) + ".txt";
    }

    @Test
    void aRecordThatIsDroppedOrAddedIsNoticed() throws Exception {
        Unzipped dossier = plain();
        String chain = dossier.text("chain.txt");
        String dropped = dossier.text(record(dossier));
        dossier.put("chain.txt", chain.replace(dropped, ""));
        dossier.listAnew();
        assertThat(dossier.check()).contains("1 OK", "2 FAILED", "3 FAILED");

        dossier.put("chain.txt", chain.substring(0, chain.lastIndexOf("evenkeel-history")));
        dossier.listAnew();
        assertThat(dossier.check()).contains("1 OK", "2 FAILED");

        dossier.put("chain.txt", chain);
        dossier.put("records/000900.txt", dropped);
        assertThat(dossier.check()).contains("1 FAILED", "2 OK");
        dossier.listAnew();
        assertThat(dossier.check()).containsExactly("1 OK", "2 OK", "3 FAILED", "4 OK");
    }

    @Test
    void theChainIsCheckedToItsLastByte() throws Exception {
        Unzipped dossier = plain();
        String chain = dossier.text("chain.txt");
        for (String forged : List.of("first\n" + chain, chain.stripTrailing(), chain + "\n", "")) {
            dossier.put("chain.txt", forged);
            dossier.listAnew();

            assertThat(dossier.check()).startsWith("1 OK", "2 FAILED");
        }
    }

    @Test
    void theSameJournalGivesTheSameBytes() throws Exception {
        Path again = folder.resolve("again.zip");
        program.done("dossier", "acme-oy", "--out", again.toString());

        assertThat(again).hasSameBinaryContentAs(made.resolve("dossier.zip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE history_field SET value = 'Sang' WHERE value LIKE 'Whispered a%'",
                "UPDATE history_field SET salt = randomblob(16) WHERE name = 'after.number'",
                "UPDATE entry SET summary = 'Sang' WHERE summary LIKE '%hung up.'",
                "UPDATE history SET at = '2020-01-01T00:00:00Z' WHERE seq = 3",
                "DELETE FROM history_field WHERE seq = 3; DELETE FROM history WHERE seq = 3"
            })
    void whatDoesNotVerifyIsNotHandedOut(String sql) {
        behindTheProgramsBack(sql);
        Path zip = folder.resolve("dossier.zip");

        assertThat(program.refused("dossier", "acme-oy", "--out", zip.toString()))
                .startsWith("evenkeel: The history does not verify")
                .endsWith("evenkeel check says what is wrong");
        assertThat(zip).doesNotExist();
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aJournalWhoseEndWasCutOffIsNotEvenOpened() {
        behindTheProgramsBack(
                """
                DELETE FROM history_field WHERE seq = (SELECT max(seq) FROM history);
                DELETE FROM history WHERE seq = (SELECT max(seq) FROM history)
                """);
        Path zip = folder.resolve("dossier.zip");

        assertThat(program.refused("dossier", "acme-oy", "--out", zip.toString()))
                .contains("was cut off from it");
        assertThat(zip).doesNotExist();
    }

    @Test
    void anErasedRecordStaysInTheChain() throws Exception {
        behindTheProgramsBack(
                """
                UPDATE history_field SET salt = NULL, value = NULL
                WHERE seq IN (SELECT seq FROM history WHERE client = 'box-sia');
                UPDATE history SET kind = NULL, id = NULL, client = NULL WHERE client = 'box-sia'
                """);

        Unzipped dossier = proven();

        assertThat(dossier.check()).isEqualTo(Unzipped.SOUND);
        assertThat(all(dossier)).doesNotContain("box");
    }
}
