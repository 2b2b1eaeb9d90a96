package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** From the decision to let go to the list that the client signs. */
class FarewellJourneyTest {
    private static final String CLIENT = "hilla-halla";
    private static final String ACCOUNT = "Web shop";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void anAccountIsTickedAndStandsOnTheListForTheClient(Language language) throws IOException {
        Words words = new Words(language);
        String tick = words.get("parting.handed-over", Map.of("account", ACCOUNT));
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.journal()
                    .write(
                            Change.put(
                                    CLIENT,
                                    new Decision("own-decision", Desks.TODAY, Choice.LET_GO, "")),
                            Change.put(CLIENT, new Account("own-account", ACCOUNT, "shop", null)));
            window.go(new ClientPage(CLIENT, Section.PARTING));
            window.click(
                    words.get(
                            "parting.set-status",
                            Map.of("status", words.names().of(ClientStatus.LEAVING))));
            window.sees(
                    words.get(
                            "parting.status",
                            Map.of("status", words.names().of(ClientStatus.LEAVING))));

            window.click(tick);
            // The day alone would not tell: the decision bears the same.
            waitUntilTicked(window, tick, true);
            assertThat(account(window).handedOverOn()).isEqualTo(Desks.TODAY);
            OpenWindow.waitUntil(
                    "the keyboard is still with the account",
                    () -> window.scene().getFocusOwner() instanceof CheckBox);
            window.press(KeyCode.SPACE);
            window.sees(words.get("parting.not-handed-over", Map.of("account", ACCOUNT)));
            waitUntilTicked(window, tick, false);
            assertThat(account(window).handedOverOn()).isNull();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.sees(words.get("desk.undone"));
            waitUntilTicked(window, tick, true);

            window.click(words.get("handover.title"));
            window.sees(words.get("report-page.handover-holds"));
            window.choose(words.get("paper.save-more"), words.get("paper.save-text"));
            window.sees(words.get("paper.saved", Map.of("file", "")).strip());
            window.seesNoTrouble();
        }
        assertThat(saved()).content().contains(ACCOUNT);
    }

    /** The steps are built anew after each write; until then the old ones are still there. */
    private static void waitUntilTicked(OpenWindow window, String tick, boolean ticked) {
        OpenWindow.waitUntil(
                tick + " is " + ticked,
                () ->
                        WaitForAsyncUtils.waitForAsyncFx(
                                5_000,
                                () ->
                                        window.robot()
                                                .lookup((CheckBox box) ->
                                                        tick.equals(box.getAccessibleText())
                                                                && box.isSelected() == ticked)
                                                .tryQuery()
                                                .isPresent()));
    }

    private static Account account(OpenWindow window) {
        return window.journal().relation(CLIENT).accounts().stream()
                .filter(a -> a.id().equals("own-account"))
                .findFirst()
                .orElseThrow();
    }

    private Path saved() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
        }
    }
}
