package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Language;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

/** From what Today asks for to a decision, and back. */
class PartingJourneyTest {
    private static final String CLIENT = "sinilind";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aReviewEndsInADecisionOnTheTimeline(Language language) {
        Words words = new Words(language);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            List<Decision> before = window.journal().relation(CLIENT).decisions();
            String name = window.journal().relation(CLIENT).client().name();
            window.click(words.get("today.hold-review") + ", " + name);
            window.sees(words.get("parting.signs"));

            window.click(words.get("parting.decide"));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees(words.get("decision.choice-needed"));
            window.click(words.get("decision.choice") + ", " + words.names().of(Choice.LET_GO));
            window.type(words.get("decision.reason"), "because");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees(words.get("decision.recorded"));
            window.sees(words.get("parting.how"));
            assertThat(window.journal().relation(CLIENT).decisions()).hasSize(before.size() + 1);

            window.turnTo(Section.TIMELINE);
            window.sees("because");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.seesNot("because");
            assertThat(window.journal().relation(CLIENT).decisions()).isEqualTo(before);
            window.seesNoTrouble();
        }
    }
}
