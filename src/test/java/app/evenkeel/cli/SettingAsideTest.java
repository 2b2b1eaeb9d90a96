package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;

/** A piece of evidence that should not count: set aside with a reason, and taken back. */
class SettingAsideTest {
    @TempDir private Path folder;
    private Program program;
    private String rude;

    @BeforeEach
    void aClientWithThreeFacts() {
        program = new Program(folder.resolve("journal.db"));
        program.done("client", "Acme Oy");
        rude =
                program.done(
                                "write",
                                "acme-oy",
                                "Shouted at the intern.",
                                "--at",
                                "2026-02-27T10:00",
                                "--signal",
                                "rudeness:3")
                        .line();
        program.done("write", "acme-oy", "Sent the draft.", "--at", "2026-02-20T10:00");
        program.done(
                "invoice", "acme-oy", "7", "100", "--issued", "2026-01-05", "--due", "2026-01-19");
    }

    private JsonNode gauge(String dimension) {
        for (JsonNode g : program.done("gauge", "acme-oy", "--json").json().get("gauges")) {
            if (g.get("dimension").asString().equals(dimension)) {
                return g;
            }
        }
        throw new AssertionError(dimension);
    }

    @Test
    void whatWasSetAsideCountsNothingAndStaysOnTheReceiptWithItsReason() {
        assertThat(
                        program.done(
                                        "excuse",
                                        "acme-oy",
                                        rude,
                                        "rudeness",
                                        "--reason",
                                        "Her mother was ill.")
                                .line())
                .startsWith("Set aside: Rudeness, 27 February 2026; Conduct ")
                .endsWith("→ 0");
        JsonNode conduct = gauge("conduct");
        assertThat(conduct.get("value").asInt()).isZero();
        assertThat(conduct.get("evidence").get(0).get("excused").asBoolean()).isTrue();
        assertThat(program.done("gauge", "acme-oy").out())
                .contains("set aside")
                .contains("        Her mother was ill.");
    }

    @Test
    void takenBackItCountsAgain() {
        int before = gauge("conduct").get("value").asInt();
        program.done("excuse", "acme-oy", rude, "rudeness", "--reason", "A bad day.");
        assertThat(program.done("excuse", "acme-oy", rude, "rudeness", "--back").line())
                .isEqualTo(
                        "Counts again: Rudeness, 27 February 2026; Conduct 0 → %d"
                                .formatted(before));
        assertThat(gauge("conduct").get("value").asInt()).isEqualTo(before);
        assertThat(program.refused("excuse", "acme-oy", rude, "rudeness", "--back"))
                .isEqualTo(
                        "evenkeel: rudeness of %s is not set aside, so there is nothing to take back"
                                .formatted(rude));
    }

    @Test
    void anInvoiceIsNamedByItsNumberAndSetAsideOnANoteAboutIt() {
        program.done("excuse", "acme-oy", "7", "pays-late", "--reason", "I sent it late.");
        assertThat(gauge("payment").get("value").asInt()).isZero();
        assertThat(program.done("timeline", "acme-oy").out())
                .contains("Not counted: Pays late (invoice 7). Reason: I sent it late.");
        program.done("excuse", "acme-oy", "7", "pays-late", "--reason", "To the wrong address.");
        assertThat(program.done("timeline", "acme-oy", "--json").json()).hasSize(4);
        assertThat(program.done("gauge", "acme-oy").out()).contains("To the wrong address.");
        program.done("excuse", "acme-oy", "7", "pays-late", "--back");
        assertThat(program.done("timeline", "acme-oy", "--json").json()).hasSize(3);
        assertThat(gauge("payment").get("value").asInt()).isPositive();
    }

    @Test
    void aNoteThatSaysNothingElseGoesWhenItIsTakenBack() {
        program.done("excuse", "acme-oy", "7", "pays-late", "--reason", "I sent it late.");
        program.done("excuse", "acme-oy", "7", "pays-late", "--back");
        assertThat(program.done("timeline", "acme-oy", "--json").json()).hasSize(3);
        assertThat(gauge("payment").get("value").asInt()).isPositive();
    }

    @Test
    void aNoteThatOnlySetsAsideIsNoFactAboutTheClient() {
        program.done("client", "Two Oy");
        for (String number : new String[] {"t1", "t2"}) {
            program.done(
                    "invoice",
                    "two-oy",
                    number,
                    "100",
                    "--issued",
                    "2026-01-05",
                    "--due",
                    "2026-01-19");
            program.done("pay", number, "100", "--on", "2026-02-25");
        }
        program.done("excuse", "two-oy", "t1", "pays-late", "--reason", "It was agreed.");

        assertThat(program.done("gauge", "two-oy", "--json").json().get("enough").asBoolean())
                .isFalse();
    }

    @Test
    void lookingBackWhatWasSetAsideCountsAsLittle() {
        program.done("excuse", "acme-oy", "7", "pays-late", "--reason", "I sent it late.");

        JsonNode earlier = program.done("gauge", "acme-oy", "--json", "--on", "2026-02-01").json();
        for (JsonNode g : earlier.get("gauges")) {
            assertThat(g.get("evidence")).allMatch(e -> e.get("excused").asBoolean());
        }
        assertThat(earlier.get("gauges").get(3).get("evidence")).hasSize(1);
    }

    @Test
    void aNewReasonStandsInTheNoteToo() {
        program.done("excuse", "acme-oy", "7", "pays-late", "--reason", "It was lost.");
        program.done("excuse", "acme-oy", "7", "pays-late", "--reason", "I sent it late.");

        assertThat(program.done("timeline", "acme-oy").out())
                .contains("I sent it late.")
                .doesNotContain("It was lost.");
        program.done("excuse", "acme-oy", "7", "pays-late", "--back");
        assertThat(program.done("timeline", "acme-oy").out()).doesNotContain("I sent it late.");
    }

    @Test
    void withoutAReasonNothingIsSetAside() {
        assertThat(program.refused("excuse", "acme-oy", rude, "rudeness"))
                .isEqualTo(
                        "evenkeel: To set something aside, say why it should not count: add --reason TEXT");
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatIs() {
        assertThat(program.refused("excuse", "acme-oy", "8", "pays-late", "--reason", "x"))
                .startsWith(
                        "evenkeel: Nothing that weighs on Acme Oy or eases it comes from \"8\"; the nearest are ")
                .contains("7 (pays-late)", rude + " (rudeness)");
        assertThat(program.refused("excuse", "acme-oy", rude, "threat", "--reason", "x"))
                .isEqualTo("evenkeel: %s does not show threat; it shows rudeness".formatted(rude));
        assertThat(program.refused("excuse", "acme-oy", rude, "rude", "--reason", "x"))
                .startsWith("evenkeel: SIGNAL \"rude\" is not a signal; the nearest are rudeness");
        program.done("client", "Calm Ltd");
        assertThat(program.refused("excuse", "calm-ltd", "7", "pays-late", "--reason", "x"))
                .endsWith("comes from \"7\"; there is no evidence to set aside");
    }
}
