package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.document.Document;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.letter.LetterTrouble.Whose;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The owner's own words for one letter. */
class OwnWordingTest {
    private static final LetterKind REMINDER = LetterKind.PAYMENT_REMINDER;

    @Test
    void itBeginsFromTheLetterWithWhatIsMereWordsFilledIn() {
        assertThat(Letters.wording(reminder(Affairs.overdue(1))))
                .isEqualTo(
                        """
                        Dear Dana Levi,

                        The invoice below does not seem to have been paid yet. It may simply have been overlooked in a busy week, or your payment may already be on its way. If you have already paid, there is nothing more you need to do.

                        {invoices}

                        The amount outstanding is €1,234.50. Please pay into account LV80 BANK 0000 4351 9500 1, quoting reference RF1.

                        If anything about the invoice is unclear, or if you would like to talk about the date of payment, please just reply, and we will sort it out together.

                        Thank you for your help.

                        {signature}
                        """);
    }

    @Test
    void whatIsMoreThanWordsStaysAVariableAndWhatHasNothingToSayFallsAway() {
        LetterRequest boundaries =
                Affairs.waiting(0).request(LetterKind.BOUNDARIES, Language.EN, "", null);
        LetterRequest termination =
                Affairs.fitFor(LetterKind.TERMINATION, 2)
                        .request(LetterKind.TERMINATION, Language.EN, "late answers", null);

        assertThat(Letters.wording(boundaries))
                .contains("You can reach me Monday to Friday")
                .doesNotContain("{boundaries}", "{availability}");
        assertThat(Letters.wording(termination))
                .contains("owing to the following: late answers.", "\n\n{owed}\n\n", "Shop 1")
                .doesNotContain("{reason}", "{handover}");
    }

    @Test
    void itSaysWhatItSaysAndVariablesStillWork() {
        String words =
                words(
                        reminder(Affairs.overdue(2))
                                .worded(
                                        "Hi Dana,\n\n{invoices}\n\n{total} {is|are} open.\n\n{signature}"));

        assertThat(words)
                .contains("Hi Dana,", "2026-001", "€2,369.00 are open.")
                .endsWith("Kind regards,\nMaija Ozola\nmaija@example.org")
                .doesNotContain("overlooked");
    }

    @Test
    void itStandsBeforeTheOwnersTemplate() {
        Affairs affairs = Affairs.overdue(1).template(REMINDER, Language.EN, "My template.");

        assertThat(words(reminder(affairs).worded("My words."))).contains("My words.");
        assertThat(words(reminder(affairs).worded(null))).contains("My template.");
    }

    @Test
    void anErrorInItHasItsPlace() {
        LetterRequest request = reminder(Affairs.overdue(1)).worded("Hello,\n\nfrom {ownr}");

        LetterRefused refused =
                catchThrowableOfType(LetterRefused.class, () -> Letters.draft(request));

        assertThat(refused)
                .hasMessage(
                        "Your wording, line 3, column 6: there is no variable {ownr}; did you mean {owner}?");
        assertThat(refused.trouble())
                .isInstanceOfSatisfying(
                        WrongTemplate.class,
                        wrong -> assertThat(wrong.whose()).isEqualTo(Whose.WORDING));
        assertThat(refused.in(Language.EN))
                .startsWith("Your wording cannot be used. Line 3, column 6:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \n\t"})
    void aLetterNeedsWords(String wording) {
        assertThatThrownBy(() -> Letters.draft(reminder(Affairs.overdue(1)).worded(wording)))
                .hasMessageContaining("would have no words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{waiver}", "{waiver}\n\n{boundaries}\n{availability}", "{signature}"})
    void aLetterNeedsWordsAlsoAfterWhatHasNothingToSayFellAway(String wording) {
        LetterRequest request = reminder(Affairs.overdue(1));
        assertThatThrownBy(() -> Letters.draft(request.worded(wording)))
                .hasMessageContaining("would have no words");

        Affairs affairs =
                Affairs.overdue(1).template(LetterKind.PAYMENT_REMINDER, Language.EN, wording);
        assertThatThrownBy(() -> Letters.draft(reminder(affairs)))
                .hasMessageContaining("would have no words");
    }

    @Test
    void whatTheLetterNeedsToBeTrueItNeedsInOnesOwnWordsToo() {
        assertThatThrownBy(() -> Letters.draft(reminder(new Affairs()).worded("Pay me.")))
                .hasMessageContaining("Nothing is overdue");
    }

    @Test
    void whatDoesNotSignIsSignedAndWhatNamesTheOwnerIsNot() {
        LetterRequest request = reminder(Affairs.overdue(1));

        assertThat(words(request.worded("Please pay."))).contains("Kind regards,\nMaija Ozola");
        assertThat(words(request.worded("Please pay.\n\nMaija Ozola")))
                .doesNotContain("Kind regards");
        assertThat(words(request.worded("Please pay.\n\n{owner}"))).doesNotContain("Kind regards");
    }

    @Test
    void datesAmountsAndNumbersWrittenByHandDoNotBreak() {
        Document document =
                Letters.draft(
                                reminder(Affairs.overdue(1))
                                        .worded(
                                                "Since 5 March 2026 (2026-001): €1,234.50, not 12026-0015."))
                        .document();

        assertThat(
                        document.blocks().stream()
                                .skip(2)
                                .limit(1)
                                .flatMap(Read::texts)
                                .flatMap(t -> t.spans().stream())
                                .filter(s -> s.together())
                                .map(s -> s.words()))
                .containsExactly("5 March 2026", "2026-001", "€1,234.50");
    }

    @Test
    void bracesInValuesStayWords() {
        Affairs affairs = Affairs.overdue(1);
        affairs.contact = new Contact("{owner} }} {{x {invoices}", "", "", "", "", "");
        String wording = Letters.wording(reminder(affairs));

        assertThat(wording).startsWith("Dear {{owner}} }}}} {{{{x {{invoices}},\n");
        assertThat(words(reminder(affairs).worded(wording)))
                .contains("Dear {owner} }} {{x {invoices},");
    }

    @ParameterizedTest
    @EnumSource
    void takenAsItIsItGivesTheSameLetter(Language language) {
        for (FormLetter form : FormLetter.all()) {
            for (int number : new int[] {1, 3}) {
                LetterRequest request = Affairs.fitFor(form.kind(), number).request(form, language);

                assertThat(Letters.draft(request.worded(Letters.wording(request))))
                        .as(form.id())
                        .isEqualTo(Letters.draft(request));
            }
        }
    }

    @Test
    void aLetterPutAsideIsTakenUpAgainWithItsChoicesAndItsWords() {
        LetterRequest known = reminder(Affairs.overdue(2));
        LetterDraft begun =
                new LetterDraft(
                        "d1",
                        REMINDER,
                        Language.EN,
                        2,
                        ON.minusDays(3),
                        List.of("id-2026-002"),
                        "",
                        "",
                        ON.plusDays(9));
        LetterRequest taken = LetterRequest.of(known.owner(), known.relation(), begun, ON);

        assertThat(taken.invoices()).containsExactly("2026-002");
        assertThat(words(taken))
                .contains("Is anything holding up the payment?", "by 14 March 2026");
        assertThat(taken.wording()).isNull();
    }

    private static LetterRequest reminder(Affairs affairs) {
        return affairs.request(REMINDER, Language.EN, "", null);
    }

    private static String words(LetterRequest request) {
        return Read.words(Letters.draft(request).document());
    }
}
