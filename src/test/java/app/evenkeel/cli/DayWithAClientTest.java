package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.cli.Program.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;

/** The main job, command by command: facts in, judgement, words on paper. */
class DayWithAClientTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void anOwnerAndAClient() {
        program = new Program(folder.resolve("journal.db"));
        program.done(
                "owner",
                "--name",
                "Maija Ozola",
                "--time-zone",
                "Europe/Riga",
                "--bank-account",
                "LV80 BANK 0000 4351 9500 1",
                "--working-hours",
                "Mon-Fri 08:00-17:00");
        program.done("client", "Acme Oy", "--language", "en", "--contact", "Dana Levi");
    }

    @Test
    void aClientGetsAnIdMadeOfTheName() {
        assertThat(program.done("client", "Śliwka & Söhne").line()).isEqualTo("sliwka-sohne");
        assertThat(program.refused("client", "acme oy"))
                .isEqualTo(
                        "evenkeel: There is a client \"acme oy\" already; to change it add --id acme-oy");
    }

    @Test
    void aClientIsChangedByItsIdAndKeepsTheRest() {
        program.done("client", "Acme Ltd", "--id", "acme-oy", "--terms-days", "14");
        program.done("invoice", "Acme Ltd", "7", "100");
        assertThat(program.done("letter", "termination", "acme-oy", "--reason", "reason").out())
                .contains("Dana Levi");
        assertThat(program.done("timeline", "acme-oy").out()).contains("15 March 2026");
    }

    @Test
    void whatIsWrittenStandsOnTheTimelineAndIsFound() {
        String id =
                program.done(
                                "write",
                                "Acme Oy",
                                "Rang to ask whether the draft came.",
                                "--at",
                                "2026-02-28T11:30",
                                "--channel",
                                "call",
                                "--direction",
                                "incoming",
                                "--minutes",
                                "15",
                                "--signal",
                                "double-channel:1",
                                "--feeling",
                                "Uneasy.")
                        .line();
        JsonNode timeline = program.done("timeline", "acme-oy", "--json").json();
        assertThat(timeline).hasSize(1);
        assertThat(timeline.get(0).get("at").asString()).isEqualTo("2026-02-28T11:30:00+02:00");
        assertThat(timeline.get(0).get("kind").asString()).isEqualTo("entry");
        assertThat(timeline.get(0).get("source").asString()).isEqualTo(id);
        assertThat(timeline.get(0).get("text").asString())
                .isEqualTo("Rang to ask whether the draft came.");
        assertThat(timeline.get(0).get("signals").get(0).asString()).isEqualTo("double-channel");

        JsonNode found = program.done("search", "draft", "wheth", "--json").json();
        assertThat(found.get(0).get("source").asString()).isEqualTo(id);
        assertThat(found.get(0).get("client").asString()).isEqualTo("acme-oy");
    }

    @Test
    void aDayAloneStandsForItsNoonByTheOwnersClock() {
        program.done("write", "acme-oy", "In winter", "--at", "2026-02-28");
        program.done("write", "acme-oy", "In summer", "--at", "2025-07-01");
        JsonNode timeline = program.done("timeline", "acme-oy", "--json").json();
        assertThat(timeline.get(0).get("at").asString()).isEqualTo("2026-02-28T12:00:00+02:00");
        assertThat(timeline.get(1).get("at").asString()).isEqualTo("2025-07-01T12:00:00+03:00");
        assertThat(program.done("write", "--help").out()).contains("noon");
    }

    @Test
    void gaugesShowMarkedAndDerivedSignalsThatAddUp() {
        program.done(
                "invoice",
                "acme-oy",
                "1",
                "1250.00",
                "--issued",
                "2026-01-10",
                "--due",
                "2026-01-24");
        program.done(
                "write",
                "acme-oy",
                "Saturday call",
                "--at",
                "2026-02-28T11:30",
                "--channel",
                "call",
                "--direction",
                "incoming",
                "--signal",
                "rudeness:3");
        program.done("write", "acme-oy", "Sent the draft.");
        JsonNode gauge = program.done("gauge", "Acme Oy", "--json").json();
        assertThat(gauge.get("enough").asBoolean()).isTrue();
        assertThat(gauge.propertyNames())
                .containsExactly(
                        "client",
                        "on",
                        "overall",
                        "level",
                        "enough",
                        "thirtyDaysAgo",
                        "gauges",
                        "kinds",
                        "redLines");
        assertThat(gauge.get("gauges")).hasSize(6);
        assertThat(gauge.get("gauges"))
                .allSatisfy(g ->
                        assertThat(g.propertyNames())
                                .containsExactly("dimension", "value", "level", "evidence"));
        assertThat(gauge.get("kinds").isArray()).isTrue();
        double sum = 0;
        JsonNode payment = gauge.get("gauges").get(3);
        assertThat(payment.get("dimension").asString()).isEqualTo("payment");
        for (JsonNode e : payment.get("evidence")) {
            sum += e.get("points").asDouble();
        }
        assertThat(sum).isEqualTo(payment.get("value").asDouble());
        assertThat(gauge.get("gauges").get(0).get("evidence").get(0).get("signal").asString())
                .isEqualTo("contact-outside-hours");
        assertThat(program.done("gauge", "acme-oy").out())
                .contains("Acme Oy, 1 March 2026: ")
                .contains("Rudeness")
                .contains("Pays late");
    }

    @Test
    void withNextToNothingThereIsTooLittleToSay() {
        JsonNode gauge = program.done("gauge", "acme-oy", "--json").json();
        assertThat(gauge.get("enough").asBoolean()).isFalse();
        assertThat(gauge.get("overall").isNull()).isTrue();
        assertThat(gauge.get("level").isNull()).isTrue();
        assertThat(gauge.get("gauges")).hasSize(6);
        assertThat(gauge.get("gauges").get(0).get("value").isNull()).isTrue();
        assertThat(program.done("gauge", "acme-oy").out()).contains("Too little to say");
    }

    @Test
    void anOverdueInvoiceIsOnTodayAndGetsAReminder() throws Exception {
        program.done(
                "invoice",
                "acme-oy",
                "2026-014",
                "1250.00",
                "--issued",
                "2026-01-10",
                "--due",
                "2026-01-24");
        JsonNode today = program.done("today", "--json").json();
        assertThat(today.get(0).get("what").asString()).isEqualTo("invoice-overdue");
        assertThat(today.get(0).get("on").asString()).isEqualTo("2026-01-24");

        Answer letter = program.done("letter", "payment-reminder", "acme-oy");
        assertThat(letter.out()).contains("2026-014", "€1,250.00", "24 January 2026", "Dana Levi");

        Path pdf = folder.resolve("reminder.pdf");
        assertThat(
                        program.done(
                                        "letter",
                                        "payment-reminder",
                                        "acme-oy",
                                        "--out",
                                        pdf.toString(),
                                        "--sent")
                                .out())
                .isEmpty();
        assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        JsonNode timeline = program.done("timeline", "acme-oy", "--json").json();
        assertThat(timeline.get(0).get("kind").asString()).isEqualTo("letter");
    }

    @Test
    void aPaymentSettlesTheInvoiceAndOneTooLargeIsRefused() {
        program.done("invoice", "acme-oy", "7", "100.00", "--due", "2026-03-15");
        assertThat(program.done("pay", "7", "40").line()).isEqualTo("Invoice 7: €60.00 still open");
        assertThat(program.refused("pay", "7", "60.01"))
                .isEqualTo("evenkeel: payments come to 100.01, more than the invoice's 100.00");
        assertThat(program.done("pay", "7", "60").line()).isEqualTo("Invoice 7: paid in full");
        assertThat(program.done("clients", "--json").json().get(0).get("owed")).isEmpty();
    }

    @Test
    void aPaymentWrittenDownLateLeavesOutNoneThatCameSince() {
        program.done("invoice", "acme-oy", "7", "100.00", "--due", "2026-03-15");
        program.done("pay", "7", "50", "--on", "2026-02-20");
        assertThat(program.done("pay", "7", "10", "--on", "2026-02-12").line())
                .isEqualTo("Invoice 7: €40.00 still open");
    }

    @Test
    void amountsAtTheEdgeCanStillBeAddedUp() {
        program.done("invoice", "acme-oy", "1", "999999999999999", "--due", "2026-03-15");
        program.done("invoice", "acme-oy", "2", "1", "--due", "2026-03-15");
        assertThat(program.done("clients").out()).contains("€1,000,000,000,000,000.00");
    }

    @Test
    void clientsAreListedWithWhatTheyOweInEachCurrency() {
        program.done("invoice", "acme-oy", "1", "100.00", "--due", "2026-03-15");
        program.done("invoice", "acme-oy", "2", "5", "--due", "2026-03-15", "--currency", "GBP");
        JsonNode owed = program.done("clients", "--json").json().get(0).get("owed");
        assertThat(owed.toString())
                .isEqualTo(
                        "[{\"amount\":\"100.00\",\"currency\":\"EUR\"},{\"amount\":\"5.00\",\"currency\":\"GBP\"}]");
        assertThat(program.done("clients").out()).contains("€100.00 + £5.00");
    }

    @Test
    void aDecisionIsAFactOnTheTimeline() {
        program.done("decide", "acme-oy", "set-boundaries", "--reason", "Worth one more try.");
        JsonNode timeline = program.done("timeline", "acme-oy", "--json").json();
        assertThat(timeline.get(0).get("kind").asString()).isEqualTo("decision");
        assertThat(timeline.get(0).get("text").asString()).contains("Worth one more try.");
    }

    @Test
    void terminationNeedsAReason() {
        assertThat(program.refused("letter", "termination", "acme-oy")).contains("reason");
        assertThat(
                        program.done(
                                        "letter",
                                        "termination",
                                        "acme-oy",
                                        "--reason",
                                        "a lack of timely answers")
                                .out())
                .contains("a lack of timely answers");
    }

    @Test
    void aPaymentLetterNeedsSomethingOverdue() {
        assertThat(program.refused("letter", "payment-reminder", "acme-oy")).contains("overdue");
        assertThat(program.refused("letter", "work-paused", "acme-oy")).contains("overdue");
    }

    @Test
    void boundariesSayTheHoursAgreedWithTheClientElseTheOwners() {
        program.done("owner", "--working-hours", "Mon-Fri 08:00-17:00");
        assertThat(program.done("letter", "boundaries", "acme-oy").out())
                .contains("Monday to Friday, 8:00–17:00");

        program.done(
                "client", "Acme Oy", "--id", "acme-oy", "--working-hours", "Sun-Thu 09:00-16:00");
        assertThat(program.done("letter", "boundaries", "acme-oy").out())
                .contains("Sunday to Thursday, 9:00–16:00");
    }

    @Test
    void theReportIsTextOnStandardOutputOrAFile() {
        Path text = folder.resolve("report.txt");
        program.done("report", "acme-oy", "--out", text.toString());
        assertThat(text).hasContent(program.done("report", "acme-oy").out());
        assertThat(
                        program.refused(
                                "report", "acme-oy", "--out", folder.resolve("r.doc").toString()))
                .endsWith("the file's name must end in .txt or .pdf");
    }
}
