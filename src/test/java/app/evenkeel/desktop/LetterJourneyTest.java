package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.language.Names;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

class LetterJourneyTest {
    private static final String CLIENT = "Tal-Or Sensors Ltd";
    private static final String OVERDUE = "EK-159";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aReminderIsMadeFromTodaySavedAndRecordedAsSent(Language language) throws IOException {
        Words words = new Words(language);
        String reminder = words.names().of(LetterKind.PAYMENT_REMINDER);
        int before;
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            before = window.journal().relation("tal-or").letters().size();
            window.click(reminder + ", " + CLIENT);
            window.hears(OVERDUE);
            window.choose(words.get("letters.language"), Names.own(language));
            window.click(words.get("paper.save-pdf"));
            window.sees(saved(words));
            window.click(words.get("notice.close"));
            window.choose(words.get("paper.save-more"), words.get("paper.save-text"));
            window.sees(saved(words));
            window.click(words.get("notice.close"));
            window.click(words.get("letters.record-sent"));
            window.sees(words.get("letters.recorded", Map.of("letter", reminder)));

            window.turnTo(Section.TIMELINE);
            window.sees(words.get("timeline.sent", Map.of("letter", reminder)));
            assertThat(window.journal().relation("tal-or").letters()).hasSize(before + 1);
        }
        assertThat(saved(".pdf")).content(ISO_8859_1).startsWith("%PDF");
        assertThat(saved(".txt")).content().contains(OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aTerminationLetterNeedsAReason(Language language) throws IOException {
        Words words = new Words(language);
        String reason =
                language == Language.HE ? "העבודה הגיעה לסיומה" : "The work has come to its end";
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.click(CLIENT);
            window.turnTo(Section.LETTERS);
            window.choose(words.get("letters.language"), Names.own(language));
            window.choose(words.get("letters.kind"), words.names().of(LetterKind.TERMINATION));
            window.sees(words.get("letters.none"));
            window.sees(words.get("letter.refused.no-reason"));

            window.type(words.get("letters.reason"), reason);
            window.seesNot(words.get("letter.refused.no-reason"));
            window.choose(words.get("paper.save-more"), words.get("paper.save-text"));
            window.sees(saved(words));
        }
        assertThat(saved(".txt")).content().containsIgnoringWhitespaces(reason);
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void theFinalReportIsSavedAsPdf(Language language) throws IOException {
        Words words = new Words(language);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.click(CLIENT);
            window.turnTo(Section.REPORT);
            window.click(words.get("paper.save-pdf"));
            window.sees(saved(words));
        }
        assertThat(saved(".pdf")).content(ISO_8859_1).startsWith("%PDF");
    }

    @Test
    void theKeysOfPrintingAndSavingReachTheLetterFromTheSideBar() throws IOException {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.click(CLIENT);
            window.turnTo(Section.LETTERS);
            window.hears(OVERDUE);
            window.press(KeyCode.CONTROL, KeyCode.F);

            window.press(KeyCode.CONTROL, KeyCode.P);
            window.sees(words.get("print.copies"));
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.press(KeyCode.ESCAPE);
            window.seesNot(words.get("print.copies"));
            assertThat(folder).isDirectoryNotContaining("glob:**.pdf");

            window.press(KeyCode.CONTROL, KeyCode.S);
            window.sees(saved(words));
        }
        assertThat(saved(".pdf")).content(ISO_8859_1).startsWith("%PDF");
    }

    private static String saved(Words words) {
        return words.get("paper.saved", Map.of("file", "")).strip();
    }

    private Path saved(String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
