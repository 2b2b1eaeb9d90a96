package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;

/** The same honesty turned on the owner. */
class MirrorTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void noClientsYet() {
        program = new Program(folder.resolve("journal.db"));
    }

    /** A client of whom there is enough to say, all calm. */
    private void client(String id) {
        program.done("client", id, "--id", id);
        for (String day : List.of("2026-02-02", "2026-02-03", "2026-02-04")) {
            program.done("write", id, "Worked.", "--at", day);
        }
    }

    private void owes(String client) {
        program.done(
                "invoice",
                client,
                "no-" + client,
                "100",
                "--issued",
                "2025-12-01",
                "--due",
                "2025-12-15");
    }

    private static JsonNode payment(JsonNode mirror) {
        JsonNode payment = mirror.get("dimensions").get(3);
        assertThat(payment.get("dimension").asString()).isEqualTo("payment");
        return payment;
    }

    @Test
    void whatIsHighWithMostClientsIsSeenWithWhom() {
        List.of("a", "b", "c").forEach(this::client);
        owes("a");
        owes("b");
        JsonNode mirror = program.done("mirror", "--json").json();
        assertThat(mirror.propertyNames())
                .containsExactly("on", "clients", "enough", "dimensions", "own");
        assertThat(mirror.get("clients").asInt()).isEqualTo(3);
        assertThat(mirror.get("enough").asBoolean()).isTrue();
        assertThat(mirror.get("dimensions")).hasSize(6);
        assertThat(payment(mirror).get("high").asInt()).isEqualTo(2);
        assertThat(payment(mirror).get("most").asBoolean()).isTrue();
        assertThat(payment(mirror).get("with").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(program.done("mirror").out()).containsPattern("Payment .*2.*3.*  a, b");
        JsonNode before = program.done("mirror", "--on", "2025-12-15", "--json").json();
        assertThat(payment(before).get("high").asInt()).isZero();
    }

    @Test
    void formerClientsAreNotLookedAt() {
        List.of("a", "b", "c").forEach(this::client);
        List.of("a", "b", "c").forEach(this::owes);
        program.done("client", "c", "--id", "c", "--status", "former");
        JsonNode mirror = program.done("mirror", "--json").json();
        assertThat(mirror.get("clients").asInt()).isEqualTo(2);
        assertThat(mirror.get("enough").asBoolean()).isFalse();
        assertThat(payment(mirror).get("most").asBoolean()).isFalse();
        assertThat(payment(mirror).get("with").toString()).isEqualTo("[\"a\",\"b\"]");
    }

    @Test
    void answersGivenLateAreTheOwnersOwn() {
        client("a");
        program.done(
                "write",
                "a",
                "Asked for the figures.",
                "--at",
                "2026-02-10",
                "--channel",
                "email",
                "--direction",
                "incoming",
                "--answer-by",
                "2026-02-12");
        JsonNode own = program.done("mirror", "--json").json().get("own");
        assertThat(own.toString())
                .isEqualTo("{\"answersDue\":1,\"answeredLate\":1,\"promisesDue\":0,\"slipped\":0}");
    }
}
