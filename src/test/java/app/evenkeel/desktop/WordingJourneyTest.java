package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Template;
import app.evenkeel.language.Names;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

class WordingJourneyTest {
    private static final String CLIENT = "tal-or";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aLetterGetsTheOwnersWordsAndLosesThemAgain(Language language) {
        Words words = new Words(language);
        LetterKind kind = LetterKind.WAY_OF_WORKING;
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.sees(words.get("wording.no-drafts"));
            window.choose(words.get("letters.kind"), words.names().of(kind));
            window.choose(words.get("letters.language"), Names.own(Language.EN));

            window.type(words.get("wording.text"), "Hello {contcat");
            window.robot().write("}", 0);
            window.sees("{contcat}");
            window.click(words.get("wording.save"));
            window.sees(words.get("wording.mend-first"));
            assertThat(templates(window)).isEmpty();

            window.click(words.get("finding.use"));
            window.click(words.get("wording.save"));
            window.sees(words.get("wording.state-own"));
            assertThat(templates(window))
                    .extracting(Template::text)
                    .containsExactly("Hello {contact}");

            window.go(new ClientPage(CLIENT, Section.LETTERS, new LetterWish(kind, List.of())));
            window.choose(words.get("letters.language"), Names.own(Language.EN));
            window.hears("Hello ");

            window.go(new Place.Letters());
            window.click(words.get("wording.reset"));
            window.sees(words.get("wording.state-built-in"));
            assertThat(templates(window)).isEmpty();
        }
    }

    @Test
    void theWindowDoesNotCloseOverWordsThatCannotBeSaved() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.type(words.get("wording.text"), "Hello {contcat} and good day");
            window.go(new Place.Today());
            window.press(KeyCode.CONTROL, KeyCode.Q);

            window.sees("Your wording has a mistake and is not saved yet: Payment reminder.");
            window.sees("Hello {contcat} and good day");
            assertThat(window.isOpen()).isTrue();

            window.click(words.get("sheet.discard"));
            OpenWindow.waitUntil("the window is closed", () -> !window.isOpen());
        }
    }

    @Test
    void ofSeveralLettersThatCannotBeSavedEachIsAskedAbout() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.type(words.get("wording.text"), "Hello {contcat} and good day");
            window.choose(words.get("letters.kind"), words.names().of(LetterKind.WAY_OF_WORKING));
            window.type(words.get("wording.text"), "Hello {clinet} and good day");
            window.press(KeyCode.CONTROL, KeyCode.Q);

            window.sees("not saved yet: Payment reminder.");
            window.click(words.get("sheet.discard"));
            window.sees("not saved yet: " + words.names().of(LetterKind.WAY_OF_WORKING));
            assertThat(window.isOpen()).isTrue();
            window.click(words.get("sheet.discard"));
            OpenWindow.waitUntil("the window is closed", () -> !window.isOpen());
        }
    }

    @Test
    void wordsThatAreRightAreSavedAsTheWindowCloses() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.type(words.get("wording.text"), "Hello {contact} and good day");
            window.press(KeyCode.CONTROL, KeyCode.Q);

            OpenWindow.waitUntil("the window is closed", () -> !window.isOpen());
            assertThat(templates(window))
                    .extracting(Template::text)
                    .containsExactly("Hello {contact} and good day");
        }
    }

    private static List<Template> templates(OpenWindow window) {
        return window.journal().owner().orElseThrow().correspondence().templates();
    }
}
