package app.evenkeel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DisplayTest {
    @Test
    void onLinuxAWindowNeedsAnXServer() {
        assertThat(Display.isThere(Map.of(), "Linux")).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ""), "Linux")).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux")).isTrue();
    }

    @Test
    void elsewhereThereIsAScreen() {
        assertThat(Display.isThere(Map.of(), "Mac OS X")).isTrue();
        assertThat(Display.isThere(Map.of(), "Windows 11")).isTrue();
    }
}
