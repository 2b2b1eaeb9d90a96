package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;

/** Whether it is time to part, and what would bring the gauges down. */
class ReviewTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void aClient() {
        program = new Program(folder.resolve("journal.db"));
        program.done("owner", "--name", "Maija Ozola", "--time-zone", "Europe/Riga");
        program.done("client", "Acme Oy");
    }

    private String written(String day, String... options) {
        String[] command = new String[options.length + 5];
        String[] first = {"write", "acme-oy", "What happened.", "--at", day};
        System.arraycopy(first, 0, command, 0, first.length);
        System.arraycopy(options, 0, command, first.length, options.length);
        return program.done(command).line();
    }

    private JsonNode review(String... more) {
        String[] command = new String[more.length + 3];
        System.arraycopy(new String[] {"review", "acme-oy", "--json"}, 0, command, 0, 3);
        System.arraycopy(more, 0, command, 3, more.length);
        return program.done(command).json();
    }

    private static JsonNode criterion(JsonNode review, String id) {
        for (JsonNode c : review.get("criteria")) {
            if (c.get("id").asString().equals(id)) {
                return c;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void aReviewHasTheDocumentedShapeWhateverIsKnown() {
        JsonNode review = review();
        assertThat(review.propertyNames())
                .containsExactly("client", "on", "suggestion", "because", "criteria", "worth");
        assertThat(review.get("client").asString()).isEqualTo("acme-oy");
        assertThat(review.get("on").asString()).isEqualTo("2026-03-01");
        assertThat(review.get("suggestion").asString()).isEqualTo("keep");
        assertThat(review.get("because")).hasSize(1);
        assertThat(review.get("criteria"))
                .allSatisfy(c ->
                        assertThat(c.propertyNames()).containsExactly("id", "state", "evidence"))
                .extracting(c -> c.get("id").asString())
                .containsExactly(
                        "A-go1", "A-go2", "A-go3", "A-go4", "D1", "D2", "D3", "D4", "D5", "D6",
                        "D7", "D8", "D9", "B2-walk", "B3-once");
        assertThat(review.get("criteria"))
                .extracting(c -> c.get("state").asString())
                .containsOnly("not-seen");
        assertThat(review.get("worth").toString())
                .isEqualTo(
                        "{\"since\":\"2025-03-02\",\"minutes\":0,\"paid\":[],\"perHour\":[],"
                                + "\"shareOfTime\":null,\"shareOfIncome\":[],\"owed\":[],"
                                + "\"overdue\":[],\"unpaidExtras\":0,\"unpaidExtraMinutes\":0}");
    }

    @Test
    void aRedLineSuggestsToLetGoUntilItIsDecided() {
        String threat = written("2026-02-20", "--signal", "threat:3");
        JsonNode review = review();
        assertThat(review.get("suggestion").asString()).isEqualTo("let-go");
        assertThat(criterion(review, "D1").get("state").asString()).isEqualTo("seen");
        assertThat(criterion(review, "D1").get("evidence").toString())
                .isEqualTo("[\"" + threat + "\"]");
        assertThat(review("--on", "2026-02-19").get("suggestion").asString()).isEqualTo("keep");
        assertThat(program.done("review", "acme-oy").out())
                .contains("20 February 2026")
                .contains("(D1)")
                .contains(threat)
                .contains("Not seen: A-go1, A-go2");

        program.done("decide", "acme-oy", "keep", "--reason", "She apologised.");
        assertThat(review().get("suggestion").asString()).isNotEqualTo("let-go");
    }

    @Test
    void theReasonsAreInTheOwnersLanguage() {
        String english = review().get("because").get(0).asString();
        program.done("owner", "--language", "fi");
        assertThat(review().get("because").get(0).asString()).isNotEqualTo(english).isNotBlank();
        assertThat(review().get("suggestion").asString()).isEqualTo("keep");
    }

    @Test
    void whatItIsWorthIsToldInEachCurrency() {
        written("2026-02-10", "--minutes", "120", "--billable");
        written("2026-02-11", "--minutes", "30", "--signal", "scope-grows-unpaid");
        program.done("client", "Beta", "--id", "beta");
        program.done("write", "beta", "Worked.", "--at", "2026-02-12", "--minutes", "450");
        paid("acme-oy", "1", "EUR");
        paid("acme-oy", "2", "GBP");
        paid("beta", "3", "EUR");
        program.done(
                "invoice", "acme-oy", "4", "50", "--issued", "2026-01-02", "--due", "2026-02-01");

        JsonNode worth = review().get("worth");
        assertThat(worth.get("minutes").asInt()).isEqualTo(150);
        assertThat(worth.get("paid").toString())
                .isEqualTo(
                        "[{\"amount\":\"100.00\",\"currency\":\"EUR\"},{\"amount\":\"100.00\",\"currency\":\"GBP\"}]");
        assertThat(worth.get("perHour").get(0).get("amount").asString()).isEqualTo("40.00");
        assertThat(worth.get("shareOfTime").asDouble()).isEqualTo(0.25);
        assertThat(worth.get("shareOfIncome").toString())
                .isEqualTo(
                        "[{\"currency\":\"EUR\",\"share\":0.5},{\"currency\":\"GBP\",\"share\":1.0}]");
        assertThat(worth.get("owed").toString())
                .isEqualTo("[{\"amount\":\"50.00\",\"currency\":\"EUR\"}]");
        assertThat(worth.get("overdue")).isEqualTo(worth.get("owed"));
        assertThat(worth.get("unpaidExtras").asInt()).isEqualTo(1);
        assertThat(worth.get("unpaidExtraMinutes").asInt()).isEqualTo(30);
        assertThat(program.done("review", "acme-oy").out()).contains("€40.00", "25%");
    }

    private void paid(String client, String number, String currency) {
        program.done(
                "invoice",
                client,
                number,
                "100",
                "--issued",
                "2026-01-02",
                "--due",
                "2026-02-01",
                "--currency",
                currency);
        program.done("pay", number, "100", "--on", "2026-01-20");
    }

    @Test
    void theReceiptSaysHowItFadesAndWhatWouldBringItDown() {
        for (String day : List.of("2026-02-07", "2026-02-14", "2026-02-28")) {
            written(day, "--signal", "contact-outside-hours");
        }
        assertThat(program.done("gauge", "acme-oy", "--json").json().get("kinds").toString())
                .isEqualTo("[\"A1\"]");
        assertThat(program.done("gauge", "acme-oy").out())
                .containsPattern("7 February 2026 .*\n {8}faded to 8\\d%\n")
                .contains("What would bring it down\n    Nothing new for 60 days: ")
                .contains("Hands-on (A1): ")
                .contains("    Seen in: n");
    }

    @Test
    void allClientsStandInALineEachAndThoseWithTooLittleToSayLast() {
        program.done("client", "Beta", "--id", "beta");
        program.done("client", "Calm", "--id", "calm");
        for (String day : List.of("2026-02-07", "2026-02-14", "2026-02-28")) {
            written(day, "--signal", "contact-outside-hours");
            program.done("write", "calm", "Worked.", "--at", day);
        }
        List<String> lines = program.done("gauge").out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).contains("Control", "Conduct");
        assertThat(lines.get(1)).startsWith("Acme Oy").endsWith("Hands-on");
        assertThat(lines.get(2)).startsWith("Calm     0 ");
        assertThat(lines.get(3)).startsWith("Beta     -   Too little to say  -");
        JsonNode all = program.done("gauge", "--json").json();
        assertThat(all)
                .extracting(c -> c.get("client").asString())
                .containsExactly("acme-oy", "calm", "beta");
        assertThat(all.get(2).get("overall").isNull()).isTrue();
    }
}
