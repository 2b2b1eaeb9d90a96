package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The letter command; the day is 1 March 2026. */
class LetterTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void anOverdueInvoice() {
        program = new Program(folder.resolve("journal.db"));
        program.done("owner", "--name", "Maija Ozola", "--time-zone", "Europe/Riga");
        program.done("client", "Acme Oy", "--language", "en", "--contact", "Dana Levi");
        program.done(
                "invoice", "acme-oy", "7", "100", "--issued", "2026-01-10", "--due", "2026-01-24");
    }

    @Test
    void theSecondReminderAsksWhatIsInTheWayAndIsRecordedAsSuch() {
        assertThat(
                        program.done(
                                        "letter",
                                        "payment-reminder",
                                        "acme-oy",
                                        "--step",
                                        "2",
                                        "--sent")
                                .out())
                .contains("Is anything holding up the payment?");
        program.done("export", folder.resolve("out.json").toString());
        assertThat(folder.resolve("out.json")).content().contains("\"step\": 2");
    }

    @Test
    void aClaimIsWaivedUntilADay() {
        var answer =
                program.done(
                        "letter",
                        "work-paused",
                        "acme-oy",
                        "--waive-until",
                        "2026-03-15",
                        "--language",
                        "lv");
        assertThat(answer.out().replaceAll("\\s+", " ")).contains("līdz 2026. gada 15. martam");
        assertThat(answer.err()).contains("no legal advice");

        assertThat(
                        program.refused(
                                "letter",
                                "payment-reminder",
                                "acme-oy",
                                "--waive-until",
                                "2026-03-15"))
                .contains("or write the second with: --step 2");
        assertThat(program.refused("letter", "work-paused", "acme-oy", "--waive-until", "soon"))
                .contains("--waive-until must be a date such as 2026-03-01");
    }

    @Test
    void noLetterIsRecordedAsSentOnADayStillToCome() {
        assertThat(
                        program.refused(
                                "letter",
                                "payment-reminder",
                                "acme-oy",
                                "--on",
                                "2026-03-02",
                                "--sent"))
                .isEqualTo(
                        "evenkeel: --on 2026-03-02 is still to come; record the letter with --sent once it has gone out");
        assertThat(
                        program.done("letter", "payment-reminder", "acme-oy", "--on", "2026-03-02")
                                .out())
                .contains("2 March 2026");
    }

    @Test
    void theToneOfOnesOwnWordsIsTalkedAboutBesideTheLetter() throws Exception {
        Path words = folder.resolve("words.txt");
        Files.writeString(words, "You never pay.\n".repeat(7));

        var answer =
                program.done(
                        "letter", "payment-reminder", "acme-oy", "--wording", words.toString());

        assertThat(answer.out()).contains("You never pay.");
        assertThat(answer.err().lines().filter(l -> l.contains(" — "))).hasSize(5);
        assertThat(answer.err())
                .contains("1:")
                .containsPattern("More to say about the tone: [1-9]");
    }

    @Test
    void aPaymentThanksAndWorkResumes() {
        program.done("letter", "work-paused", "acme-oy", "--sent", "--on", "2026-02-20");
        assertThat(program.refused("letter", "work-resumed", "acme-oy"))
                .isEqualTo(
                        "evenkeel: 7 is still overdue on 2026-03-01, so there is no payment to thank for; record it with: evenkeel pay NUMBER AMOUNT, or name the invoice that was paid with: --invoice NO");
        program.done("pay", "7", "100", "--on", "2026-02-27");

        assertThat(program.done("letter", "work-resumed", "acme-oy").out())
                .contains("Thank you for paying invoice 7.");
    }

    @Test
    void moreThanWasAgreedIsAnsweredWithWaysToDoIt() {
        assertThat(
                        program.done(
                                        "letter",
                                        "scope-change",
                                        "acme-oy",
                                        "--reason",
                                        "a third landing page")
                                .out())
                .contains("You have asked for the following: a third landing page.");
        assertThat(program.done("letter", "scope-change", "acme-oy").out())
                .contains("You have asked for an addition");
    }

    @Test
    void onesOwnWordingIsReadFromAFile() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("words.txt"),
                        "\uFEFF{salutation}\r\n\r\nשלום! {invoices}: {total}\r\n");

        assertThat(wording(file).out())
                .contains("Dear Dana Levi,", "שלום! 7: €100.00", "Kind regards,", "Maija Ozola");
    }

    @Test
    void aWordingThatCannotBeReadIsRefusedWithItsPlace() throws Exception {
        assertThat(refusedWording("Hi,\n\nplease pay {totl}.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "evenkeel: Your wording, line 3, column 12: there is no variable {totl}; did you mean {total}?");
        assertThat(refusedWording(new byte[] {'a', '\n', (byte) 0xE4}))
                .endsWith("words.txt, line 2, column 1: the file is not text in UTF-8");
        assertThat(refusedWording(new byte[200_000]))
                .endsWith("is larger than 100 KB, the most that is read at once");
        assertThat(refusedWording(new byte[0])).contains("would have no words");
        assertThat(refused(folder)).endsWith("is a folder, not a file");
        assertThat(refused(folder.resolve("gone.txt"))).contains("there is no such file");
    }

    @Test
    void everyKindIsNamedInTheHelpAndWhereAnotherIsAskedFor() {
        String help = program.done("letter", "--help").out().replaceAll("\\s+", " ");
        String refusal = program.refused("letter", "love-letter", "acme-oy");
        String kinds =
                "payment-reminder, work-paused, work-resumed, feedback-needed, boundaries, scope-change, way-of-working, termination";

        assertThat(help).contains(kinds, "--step", "--waive-until", "--wording", "--print");
        assertThat(refusal).contains(kinds, "\"love-letter\"");
    }

    @Test
    void aPrinterThatIsNotThereIsNamed() {
        var answer =
                program.run(
                        "letter", "payment-reminder", "acme-oy", "--print", "no-such-printer-here");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("evenkeel: ").hasLineCount(1);
    }

    private String refusedWording(byte[] bytes) throws Exception {
        return refused(Files.write(folder.resolve("words.txt"), bytes));
    }

    private String refused(Path file) {
        return program.refused(
                "letter", "payment-reminder", "acme-oy", "--wording", file.toString());
    }

    private Program.Answer wording(Path file) {
        return program.done("letter", "payment-reminder", "acme-oy", "--wording", file.toString());
    }
}
