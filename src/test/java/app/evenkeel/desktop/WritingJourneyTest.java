package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

class WritingJourneyTest {
    private static final String CLIENT = "Bērzkalna Mēbeles SIA";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void fromTheKeyboardAloneAnEntryIsWrittenSeenAndUndone(Language language) {
        Words words = new Words(language);
        String conduct = words.names().of(Dimension.CONDUCT);
        String summary = language == Language.HE ? "צעקות בטלפון" : "Shouted on the telephone";
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.sees(CLIENT);
            openClient(window);
            window.turnTo(Section.GAUGES);
            int before = window.value(conduct);
            window.press(KeyCode.CONTROL, KeyCode.T);

            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type("berzk");
            window.press(KeyCode.ENTER);
            window.type(summary);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.type(words.names().of(SignalKind.RUDENESS));
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            window.sees(words.get("entry.saved", Map.of("client", words.isolated(CLIENT))));
            assertThat(latest(window).summary()).isEqualTo(summary);
            assertThat(latest(window).signals())
                    .extracting(Signal::kind)
                    .containsExactly(SignalKind.RUDENESS);
            openClient(window);
            window.turnTo(Section.TIMELINE);
            window.sees(summary);
            window.turnTo(Section.GAUGES);
            OpenWindow.waitUntil("the gauge has moved", () -> window.value(conduct) > before);

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.sees(words.get("desk.undone"));
            OpenWindow.waitUntil("the gauge is back", () -> window.value(conduct) == before);
            window.turnTo(Section.TIMELINE);
            window.sees(latest(window).summary());
            window.seesNot(summary);
        }
    }

    private static Entry latest(OpenWindow window) {
        return window.journal().relation("berzkalna").entries().stream()
                .max(Comparator.comparing(Entry::at))
                .orElseThrow();
    }

    private static void openClient(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("berzk");
        window.press(KeyCode.ENTER);
    }
}
