package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;

/** What a client was told, and whether they keep to it. */
class BoundaryTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void aClient() {
        program = new Program(folder.resolve("journal.db"));
        program.done("client", "Acme Oy");
    }

    private String told(String day) {
        return program.done(
                        "boundary",
                        "acme-oy",
                        "No calls at the weekend.",
                        "--about",
                        "contact-outside-hours",
                        "--about",
                        "double-channel",
                        "--told",
                        day)
                .line();
    }

    private String rings(String day) {
        return program.done(
                        "write",
                        "acme-oy",
                        "Rang.",
                        "--at",
                        day,
                        "--signal",
                        "contact-outside-hours")
                .line();
    }

    private JsonNode listed(String... more) {
        String[] command = new String[more.length + 3];
        System.arraycopy(new String[] {"boundary", "acme-oy", "--json"}, 0, command, 0, 3);
        System.arraycopy(more, 0, command, 3, more.length);
        return program.done(command).json();
    }

    @Test
    void fromThenOnItIsCountedWhetherItWasKept() {
        String before = rings("2026-01-20");
        String id = told("2026-02-01");
        assertThat(listed().get(0).get("broken").asBoolean()).isFalse();
        String since = rings("2026-02-14");
        JsonNode boundary = listed().get(0);
        assertThat(boundary.get("id").asString()).isEqualTo(id);
        assertThat(boundary.get("words").asString()).isEqualTo("No calls at the weekend.");
        assertThat(boundary.get("toldOn").asString()).isEqualTo("2026-02-01");
        assertThat(boundary.get("about").toString())
                .isEqualTo("[\"contact-outside-hours\",\"double-channel\"]");
        assertThat(boundary.get("endedOn").isNull()).isTrue();
        assertThat(boundary.get("before").toString()).isEqualTo("[\"" + before + "\"]");
        assertThat(boundary.get("since").toString()).isEqualTo("[\"" + since + "\"]");
        assertThat(boundary.get("daysSince").asInt()).isEqualTo(28);
        assertThat(boundary.get("broken").asBoolean()).isTrue();
        assertThat(program.done("boundary", "acme-oy").out())
                .startsWith(id + ": No calls at the weekend.\n    ");
        assertThat(listed("--on", "2026-01-31")).isEmpty();
    }

    @Test
    void itIsToldTodayUnlessADayIsNamed() {
        program.done("boundary", "acme-oy", "Ask once.", "--about", "double-channel");
        assertThat(listed().get(0).get("toldOn").asString()).isEqualTo("2026-03-01");
        assertThat(program.done("timeline", "acme-oy").out()).contains("Ask once.");
    }

    @Test
    void whatEndedIsNoLongerBroken() {
        String id = told("2026-01-01");
        rings("2026-01-10");
        assertThat(program.done("boundary", "acme-oy", "--end", id, "--on", "2026-02-01").line())
                .isEqualTo("Boundary %s: ended on 2026-02-01".formatted(id));
        assertThat(listed().get(0).get("endedOn").asString()).isEqualTo("2026-02-01");
        assertThat(listed().get(0).get("broken").asBoolean()).isFalse();
        assertThat(program.refused("boundary", "acme-oy", "--end", id, "--on", "2025-12-31"))
                .isEqualTo(
                        "evenkeel: Boundary %s cannot end on 2025-12-31, before it was told on 2026-01-01; change --on"
                                .formatted(id));
    }

    @Test
    void whereNoneWasToldTheListSaysHow() {
        assertThat(program.done("boundary", "acme-oy").line())
                .isEqualTo(
                        "No boundaries yet. Record one: evenkeel boundary C WORDS --about SIGNAL");
        assertThat(program.refused("boundary", "acme-oy", "--end", "b1"))
                .isEqualTo(
                        "evenkeel: Acme Oy has no boundary \"b1\"; none has been told (evenkeel boundary C WORDS --about SIGNAL records one)");
    }

    @Test
    void whatIsHalfSaidIsRefused() {
        String id = told("2026-02-01");
        assertThat(program.refused("boundary", "acme-oy", "Ask once."))
                .startsWith("evenkeel: A boundary needs --about SIGNAL");
        assertThat(program.refused("boundary", "acme-oy", "--about", "double-channel"))
                .startsWith("evenkeel: To record a boundary, say in WORDS what you told them");
        assertThat(program.refused("boundary", "acme-oy", "Ask once.", "--end", id))
                .startsWith("evenkeel: Give WORDS to record a boundary, or --end ID to end one");
        assertThat(
                        program.refused(
                                "boundary",
                                "acme-oy",
                                "Ask once.",
                                "--about",
                                "double-channel",
                                "--on",
                                "2026-02-01"))
                .startsWith("evenkeel: --on is for a list or with --end; say with --told D");
        assertThat(program.refused("boundary", "acme-oy", "Thank me.", "--about", "thanks"))
                .startsWith("evenkeel: --about thanks is nothing that a boundary could stop");
        assertThat(program.refused("boundary", "acme-oy", "Ask once.", "--about", "double"))
                .startsWith("evenkeel: --about \"double\" is not a signal; the nearest are");
        assertThat(
                        program.refused(
                                "boundary",
                                "acme-oy",
                                "Ask once.",
                                "--about",
                                "double-channel",
                                "--told",
                                "2026-03-02"))
                .isEqualTo(
                        "evenkeel: --told 2026-03-02 is still to come; record a boundary once it has been told");
        assertThat(program.refused("boundary", "acme-oy", "--end", "b1"))
                .isEqualTo("evenkeel: Acme Oy has no boundary \"b1\"; the nearest is " + id);
        assertThat(listed()).hasSize(1);
    }
}
