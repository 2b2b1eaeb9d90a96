package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.letter.interest.HalfYear;
import app.evenkeel.letter.interest.InterestWords;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** How letters look and when they come, set in a window of the smallest size. */
class LetterSettingsJourneyTest {
    private static final List<String> LADDER =
            List.of(
                    "settings.ladder-first",
                    "settings.ladder-second",
                    "settings.ladder-paused",
                    "settings.ladder-review",
                    "settings.ladder-gap");

    /** With one half-year between it and those that are built in. */
    private static final ReferenceRate LATER =
            new ReferenceRate(
                    RateSeries.ECB,
                    LocalDate.of(2027, 1, 1),
                    BigDecimal.ONE,
                    "ecb.europa.eu",
                    Desks.TODAY);

    @TempDir private Path folder;

    private OpenWindow settings(Language language) throws IOException {
        Files.writeString(folder.resolve("window.properties"), "width=1000\nheight=700\n");
        OpenWindow window = OpenWindow.withSample(folder, language);
        window.go(new Place.Settings());
        return window;
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void remindersComeOnOtherDaysOnceTheFieldIsLeft(Language language) throws IOException {
        Words words = new Words(language);
        try (OpenWindow window = settings(language)) {
            window.type(words.get("settings.ladder-paused"), "30");
            window.press(KeyCode.TAB);
            window.sees(words.get("settings.saved"));
            assertThat(owner(window).ladder()).isEqualTo(new Ladder(List.of(3, 10, 30), 6));

            window.type(words.get("settings.ladder-second"), "2");
            window.press(KeyCode.TAB);
            window.sees(words.get("settings.ladder-later-than", Map.of("day", "3")));
            window.click(words.get("menu.today"));
            window.sees(
                    words.get(
                            "settings.not-saved",
                            Map.of("fields", words.get("settings.ladder-second"))));
            assertThat(owner(window).ladder().days()).containsExactly(3, 10, 30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongWithTheDaysIsSaidInFull(Language language) throws IOException {
        Words words = new Words(language);
        try (OpenWindow window = settings(language)) {
            for (List<String> typed :
                    List.of(
                            List.of("", "10", "17", "", ""),
                            List.of("300", "", "", "365", "6"),
                            List.of("365", "300", "200", "100", "6"),
                            List.of("400", "-1", "?", "1.5", "366"))) {
                for (int i = 0; i < typed.size(); i++) {
                    String text = typed.get(i);
                    window.type(words.get(LADDER.get(i)), text.isEmpty() ? "0" : text);
                    if (text.isEmpty()) {
                        window.press(KeyCode.BACK_SPACE);
                    }
                }
                window.press(KeyCode.TAB);
                List<Label> notes = notes(window);
                assertThat(notes).isNotEmpty();
                assertThat(notes.stream().filter(Label::isTextTruncated).map(Label::getText))
                        .as("what is not said in full")
                        .isEmpty();
            }
        }
    }

    private static List<Label> notes(OpenWindow window) {
        return window.scene().getRoot().lookupAll(".settings .field-note").stream()
                .filter(n -> n instanceof Label && n.isVisible())
                .map(Label.class::cast)
                .toList();
    }

    @Test
    void aLogoIsChosenSeenAndRemoved() throws IOException {
        Words words = new Words(Language.EN);
        Path file = folder.resolve(OpenWindow.PICTURE);
        try (OpenWindow window = settings(Language.EN)) {
            Files.writeString(file, "no picture");
            window.click(words.get("settings.logo-choose"));
            window.sees(
                    words.get(
                            "settings.logo-other-format",
                            Map.of("file", words.isolated(OpenWindow.PICTURE))));
            assertThat(stationery(window)).isEqualTo(Correspondence.BUILT_IN);

            ImageIO.write(
                    new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            window.click(words.get("settings.logo-choose"));
            window.sees(words.get("settings.saved"));
            OpenWindow.waitUntil("the logo is seen", () -> pictures(window).count() == 1);

            window.click(words.get("settings.logo-remove"));
            window.sees(words.get("settings.logo-removed"));
            OpenWindow.waitUntil("the logo is gone", () -> pictures(window).count() == 0);

            window.press(KeyCode.CONTROL, KeyCode.Z);
            OpenWindow.waitUntil("the logo is back", () -> pictures(window).count() == 1);
        }
    }

    private static Stream<ImageView> pictures(OpenWindow window) {
        return window.scene().getRoot().lookupAll(".logo-paper .image-view").stream()
                .map(ImageView.class::cast)
                .filter(picture -> picture.getImage() != null);
    }

    @Test
    void theLetterheadAndThePaperAreKept() throws IOException {
        Words words = new Words(Language.EN);
        try (OpenWindow window = settings(Language.EN)) {
            window.type(words.get("settings.letterhead"), "Keel");
            window.press(KeyCode.TAB);
            window.sees(words.get("settings.saved"));
            window.click(words.get("settings.paper") + ", " + words.get("settings.paper-letter"));
            OpenWindow.waitUntil(
                    "paper and letterhead are kept",
                    () ->
                            stationery(window).stationery().paper() == Paper.LETTER
                                    && stationery(window).stationery().letterhead().equals("Keel"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aRateOfOnesOwnIsPutInPlaceAndTakenAway(Language language) throws IOException {
        Words words = new Words(language);
        InterestWords rates = new InterestWords(language);
        String series = rates.name(RateSeries.ECB);
        try (OpenWindow window = settings(language)) {
            window.click(words.get("settings.rate-add") + ", " + series);
            assertThat(window.formIsOpen()).isTrue();
            assertThat(window.keyboardIsInForm()).isTrue();
            window.type(words.get("settings.rate-percent"), "2.4");
            window.type(words.get("settings.rate-source"), "ecb.europa.eu");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees(words.get("settings.saved"));
            assertThat(window.formIsOpen()).isFalse();
            ReferenceRate own = owner(window).correspondence().rates().getFirst();
            assertThat(own.percent()).isEqualByComparingTo("2.4");

            window.sees("2.4%");
            window.click(
                    String.join(
                            ", ",
                            words.get("settings.rate-change"),
                            series,
                            rates.of(new HalfYear(own.from())),
                            "2.4%"));
            window.click(words.get("settings.rate-remove"));
            window.sees(words.get("settings.rate-remove-for-none"));
            window.click(words.get("settings.rate-remove"));
            window.sees(words.get("settings.rate-removed"));
            assertThat(owner(window).correspondence().rates()).isEmpty();
        }
    }

    @Test
    void theKeyboardComesBackToTheRateThatWasAdded() throws IOException {
        Words words = new Words(Language.EN);
        try (OpenWindow window = settings(Language.EN)) {
            Owner owner = owner(window);
            try (JournalFile elsewhere = Desks.journal(folder)) {
                elsewhere.write(
                        Change.put(owner.with(owner.correspondence().withRates(List.of(LATER)))));
            }
            window.click("Add, ECB reference rate, July–December 2026, ");
            window.type(words.get("settings.rate-percent"), "2");
            window.type(words.get("settings.rate-source"), "ecb.europa.eu");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees(words.get("settings.saved"));

            assertThat(window.scene().getFocusOwner().getAccessibleText())
                    .isEqualTo("Change, ECB reference rate, July–December 2026, 2%");
        }
    }

    private static Owner owner(OpenWindow window) {
        return window.journal().owner().orElseThrow();
    }

    private static Correspondence stationery(OpenWindow window) {
        return owner(window).correspondence();
    }
}
