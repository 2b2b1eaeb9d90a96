package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void aNameStaysOnItsLineAndNothingInItIsObeyed() {
        assertThat(OneLine.of(" a\r\nb\u2028c\u0085d\u001be\u0000f ")).isEqualTo("a b c d e f");
        assertThat(OneLine.of("\ud800x\ud83d\ude00")).isEqualTo("\ufffdx\ud83d\ude00");
    }
}
