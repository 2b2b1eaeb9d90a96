package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class FreshIdTest {
    @Test
    void newIdsNeverMeetAndCanBeTyped() {
        assertThat(Stream.generate(() -> FreshId.of("n")).limit(10_000))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("n[0-9a-hjkmnp-tv-z]{12}"));
    }
}
