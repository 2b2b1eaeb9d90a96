package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Bad input: one line that says what and where, exit 1, and nothing changed. */
class RefusalsTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void aClient() {
        program = new Program(folder.resolve("journal.db"));
        program.done("client", "Acme Oy");
        program.done("client", "Acne Ltd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeline Acm | There is no client \"Acm\"; the nearest are acme-oy (Acme Oy), acne-ltd (Acne Ltd)",
                "gauge acme-oy --on 2026-02-30 | --on must be a date such as 2026-03-01, not \"2026-02-30\"",
                "invoice acme-oy 1 0 --due 2026-03-15 | amount must be more than 0",
                "invoice acme-oy 1 1.999 --due 2026-03-15 | amount must have at most 2 decimals in EUR, not 1.999",
                "invoice acme-oy 1 1e9 --due 2026-03-15 | amount must be a decimal number such as 1250.00, not \"1e9\"",
                "invoice acme-oy 1 1000000000000000 --due 2026-03-15 | amount must have at most 15 digits before the point, not 16",
                "invoice acme-oy 1 10 --due 2026-02-28 | Invoice 1 cannot be due on 2026-02-28, before it is issued on 2026-03-01; add --issued D or change --due",
                "invoice acme-oy 1 10 --issued 2026-02-15 --due 2026-02-01 | Invoice 1 cannot be due on 2026-02-01, before it is issued on 2026-02-15",
                "invoice acme-oy 1 10 --due 2026-03-15 --net x | --net must be a decimal number such as 1250.00, not \"x\"",
                "invoice acme-oy 1 10 | It is not known when invoice 1 is due: add --due D",
                "invoice acme-oy 1 10 --due 2026-3-1 | --due must be a date",
                "pay 99 10 | There is no invoice \"99\"; the journal has no invoices yet",
                "decide acme-oy leave | CHOICE must be one of keep, set-boundaries, let-go, not \"leave\"",
                "write acme-oy x --signal rude | --signal \"rude\" is not a signal; the nearest are rudeness",
                "write acme-oy x --signal rudeness:4 | --signal rudeness must have a severity of 1, 2 or 3, not \"4\"",
                "write acme-oy x --at yesterday | --at must be a time such as 2026-03-01T18:20",
                "gauge acme-oy --on -999999999-01-01 | --on must be a date such as 2026-03-01",
                "write acme-oy x --at 2026-03-29T03:30 | did not exist in Europe/Riga",
                "write acme-oy x --answer-by 2026-03-05 | --answer-by needs a --direction",
                "client Beta --terms-days 14 --terms-day-of-month 5 | not both",
                "write acme-oy x --channel fax | --channel must be one of call, email",
                "write acme-oy x --engagement none | none",
                "write acme-oy x --answers none | none",
                "write acme-oy '' | summary must not be empty",
                "client Beta --language sv | --language must be one of en, fi, he, lv, not \"sv\"",
                "client Beta --country Finland | country must be a code of ISO 3166",
                "owner --time-zone Riga | --time-zone must be a time zone such as Europe/Riga, not \"Riga\"",
                "owner --working-hours 9-17 | --working-hours must be hours such as",
                "write acme-oy x --at 2026-02-30 | --at must be a time such as 2026-03-01T18:20",
                "letter thank-you acme-oy | KIND must be one of payment-reminder, work-paused, work-resumed, feedback-needed, boundaries, scope-change, way-of-working, termination, not \"thank-you\"",
                "letter acme-oy termination | KIND must be one of payment-reminder, work-paused, work-resumed, feedback-needed, boundaries, scope-change, way-of-working, termination, not \"acme-oy\"",
                "letter work-paused acme-oy --step 2 | A letter work-paused has no steps; leave the step out",
                "letter feedback-needed acme-oy | No answer of Acme Oy is late on",
                "letter boundaries acme-oy | A letter boundaries would have nothing to tell",
            })
    void isSaidInOneLine(String command, String sentence) {
        String before = program.done("clients").out();
        assertThat(program.refused(words(command))).startsWith("evenkeel: ").contains(sentence);
        assertThat(program.done("clients").out()).isEqualTo(before);
        assertThat(program.done("timeline", "acme-oy", "--json").json()).isEmpty();
    }

    private static String[] words(String command) {
        return Arrays.stream(command.split(" "))
                .map(w -> w.equals("''") ? "" : w)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tody | did you mean today?",
                "timeline | Missing required parameter",
                "today --sideways | Unknown option",
                "write acme-oy x --minutes many | minutes",
            })
    void wrongUsageExitsWithTwo(String command, String sentence) {
        Program.Answer answer = program.run(command.split(" "));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith("evenkeel: ").containsIgnoringCase(sentence);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aTextThatBeginsWithAnAtSignIsAText() throws Exception {
        Files.writeString(folder.resolve("words"), "--signal abuse");
        String text = "@" + folder.resolve("words");
        program.done("write", "acme-oy", text);
        assertThat(
                        program.done("timeline", "acme-oy", "--json")
                                .json()
                                .get(0)
                                .get("text")
                                .asString())
                .isEqualTo(text);
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : program.commands()) {
            assertThat(program.done(command, "--help").out())
                    .startsWith("Usage: evenkeel " + command);
        }
    }

    @Test
    void twoClientsOfOneNameAreToldApartByTheirIds() {
        program.done("client", "Acme Oy", "--id", "acme-2");
        assertThat(program.refused("timeline", "Acme Oy"))
                .isEqualTo(
                        "evenkeel: 2 clients are called \"Acme Oy\"; name one by its id: acme-2, acme-oy");
    }

    @Test
    void whatWasProbablyMeantIsNamedOnce() {
        program.done("client", "Hilla");
        program.done("client", "Berzs", "--id", "c1");
        assertThat(program.refused("timeline", "Hila"))
                .isEqualTo(
                        "evenkeel: There is no client \"Hila\"; the nearest are hilla, c1 (Berzs), acme-oy (Acme Oy)");
    }

    @Test
    void whereThereIsNothingNearNothingIsNamed() {
        Program empty = new Program(folder.resolve("empty.db"));
        assertThat(empty.refused("timeline", "Acme"))
                .isEqualTo(
                        "evenkeel: There is no client \"Acme\"; the journal has no clients yet (evenkeel client NAME adds one)");
        assertThat(empty.refused("pay", "99", "10"))
                .isEqualTo(
                        "evenkeel: There is no invoice \"99\"; the journal has no invoices yet (evenkeel invoice C NUMBER AMOUNT adds one)");
        program.done("invoice", "acme-oy", "98", "10", "--due", "2026-03-15");
        assertThat(program.refused("pay", "99", "10"))
                .isEqualTo("evenkeel: There is no invoice \"99\"; the nearest is 98");
    }

    @Test
    void anInvoiceNumberIsUsedOnce() {
        program.done("invoice", "acme-oy", "1", "10", "--due", "2026-03-15");
        assertThat(program.refused("invoice", "acne-ltd", "1", "10", "--due", "2026-03-15"))
                .isEqualTo(
                        "evenkeel: There is an invoice 1 already; an invoice number is used once");
    }

    @Test
    void aFileThatIsNoJournalIsLeftAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "My notes, and no journal.");
        assertThat(program.refused("--journal", file.toString(), "today")).contains("notes.txt");
        assertThat(file).hasContent("My notes, and no journal.");
        assertThat(program.refused("--journal", folder.toString(), "today"))
                .contains(folder.toString());
    }

    @Test
    void aClientsCurrencyDoesNotChangeUnderTheFees() {
        Program sample = new Program(folder.resolve("sample.db"));
        sample.done("sample");
        assertThat(sample.refused("client", "Hilla", "--id", "hilla-halla", "--currency", "SEK"))
                .contains("and the client's currency would be SEK");
        sample.done("export", folder.resolve("out.json").toString());
    }

    @Test
    void theSampleGoesIntoAnEmptyJournalOnly() {
        assertThat(program.refused("sample")).contains("empty journal");
    }

    @Test
    void namesCannotSpeakToTheTerminal() {
        program.done("client", "Evil\u001b[2J\nEve", "--id", "eve");
        assertThat(program.done("clients").out()).doesNotContain("\u001b").hasLineCount(3);
    }
}
