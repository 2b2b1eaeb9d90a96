package app.evenkeel.exchange.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/** Files that were cut off or damaged on their way. */
class BrokenDocumentTest {
    private static final byte[] EXAMPLE = Documents.example();

    @Test
    void aFileCutOffAnywhereIsRefused() {
        int end =
                new String(EXAMPLE, java.nio.charset.StandardCharsets.UTF_8)
                        .stripTrailing()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                        .length;
        for (int length = 0; length < end; length++) {
            String sentence = Documents.refusal(Arrays.copyOf(EXAMPLE, length), Holdings.NONE);
            assertThat(sentence).startsWith("f.json").doesNotContain("\n");
        }
    }

    @Test
    void aDamagedFileIsReadOrRefusedAndNothingElse() {
        var random = new Random(20260301);
        for (int i = 0; i < 5000; i++) {
            byte[] damaged = EXAMPLE.clone();
            for (int k = 0; k <= random.nextInt(4); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                Documents.read(damaged, Holdings.NONE);
            } catch (Refused e) {
                assertThat(e.getMessage()).startsWith("f.json").doesNotContain("\n");
                assertThat(e.getMessage().length()).isLessThan(400);
            }
        }
    }
}
