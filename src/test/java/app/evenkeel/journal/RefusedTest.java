package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever somebody named their file or their client, a refusal is one sentence. */
class RefusedTest {
    @Test
    void itHoldsNoLineEndsAndNothingThatATerminalWouldObey() {
        assertThat(new Refused("a\nb\r\u2028c\u001b[2Jd\u0085e")).hasMessage("a b  c [2Jd e");
    }

    @Test
    void itHoldsNoHalvesOfCharactersAndNothingThatTurnsTheLine() {
        assertThat(new Refused("\ud800x \ud83d\ude00 \u202eevil\u2066"))
                .hasMessage("\ufffdx \ud83d\ude00 evil");
    }

    @Test
    void itEnds() {
        assertThat(new Refused("\ud83d\ude00".repeat(1_000_000)).getMessage())
                .hasSize(2 * 1499 + 1)
                .endsWith("\ud83d\ude00…");
    }

    @Test
    void soDoesTheRuleOfAFact() {
        InvalidFact fact = new InvalidFact("name", "must not be\n\ud800");
        assertThat(fact.rule()).isEqualTo("must not be \ufffd");
        assertThat(fact).hasMessage("name must not be \ufffd");
    }
}
