package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Place.Today;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.language.Names;
import app.evenkeel.letter.tone.ToneCheck;
import app.evenkeel.letter.tone.ToneFinding;
import app.evenkeel.letter.tone.ToneWords;
import app.evenkeel.store.Change;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A letter in the owner's own words, from the first to the record that it was sent. */
class OwnWordsJourneyTest {
    private static final String CLIENT = "tal-or";
    private static final String NAME = "Tal-Or Sensors Ltd";
    private static final String HARSH = "You never answer my letters. ";

    @TempDir private Path folder;
    private final Words words = new Words(Language.EN);

    @Test
    void aSecondReminderIsRewordedPutAsideTakenUpAndSent() {
        ToneFinding finding = ToneCheck.in(Language.EN).check(HARSH).getFirst();
        String rule = new ToneWords(Language.EN).of(finding.rule());
        String second = words.names().of(LetterKind.PAYMENT_REMINDER, 2);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.go(
                    new ClientPage(
                            CLIENT,
                            Section.LETTERS,
                            new LetterWish(LetterKind.PAYMENT_REMINDER, 2, List.of())));
            window.choose(words.get("letters.language"), Names.own(Language.EN));
            window.click(words.get("letters.waive"));
            window.click(words.get("letters.edit"));
            window.type(HARSH);
            window.sees(rule);
            OpenWindow.waitUntil("the words are underlined", () -> underlined(window));

            window.click(words.get("finding.use"));
            window.seesNot(rule);
            window.sees(finding.gentler());
            OpenWindow.waitUntil("nothing is underlined", () -> !underlined(window));

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.sees(rule);
            window.sees(HARSH);
            OpenWindow.waitUntil("the words are underlined again", () -> underlined(window));

            window.click(words.get("finding.use"));
            window.seesNot(rule);
            window.sees(finding.gentler());

            window.click(words.get("letters.put-aside"));
            window.sees(words.get("letters.put-aside-done", Map.of("letter", second)));
            window.go(new Today());
            window.click(words.get("today.open-draft") + ", " + NAME);
            window.sees(finding.gentler());
            window.click(words.get("letters.record-sent"));
            window.sees(words.get("letters.recorded", Map.of("letter", second)));
            window.seesNoTrouble();

            assertThat(window.journal().relation(CLIENT).drafts()).isEmpty();
            Letter sent = window.journal().relation(CLIENT).letters().getLast();
            assertThat(sent.text()).contains(finding.gentler(), "11 March").doesNotContain("never");
            assertThat(sent.step()).isEqualTo(2);
        }
    }

    @Test
    void aSumThatWasPaidInPartMeanwhileIsToldBesideTheButtonsAndNothingIsForbidden() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            Invoice owed = window.journal().relation(CLIENT).overdueOn(Desks.TODAY).getFirst();
            window.go(
                    new ClientPage(
                            CLIENT,
                            Section.LETTERS,
                            new LetterWish(LetterKind.WORK_PAUSED, null, List.of(owed.number()))));
            window.choose(words.get("letters.language"), Names.own(Language.EN));
            window.click(words.get("letters.edit"));
            window.type("Spring is here. ");
            window.click(words.get("letters.put-aside"));
            window.go(new Today());

            Money part = Money.of("1.00", owed.amount().currency());
            window.journal().write(Change.put(CLIENT, owed.with(new Payment(Desks.TODAY, part))));
            window.click(words.get("today.open-draft") + ", " + NAME);
            window.sees(
                    words.get(
                            "letter.outdated",
                            Map.of(
                                    "said", words.amounts().of(owed.balance(Desks.TODAY)),
                                    "now",
                                            words.amounts()
                                                    .of(owed.balance(Desks.TODAY).minus(part)))));
            window.click(words.get("letters.record-sent"));
            window.sees(words.get("letters.sent-today"));
            window.seesNoTrouble();
        }
    }

    private static boolean underlined(OpenWindow window) {
        return window.robot().lookup(".mark-advice").tryQuery().isPresent();
    }
}
