package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than was agreed: gladly, and not for nothing. */
class ScopeChangeLettersTest {
    private static final LetterKind SCOPE = LetterKind.SCOPE_CHANGE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | I agree with you | glad | I would like to note, though | a quote with the extra fee and time | in place of | later | Which of these
                    FI | Olen kanssanne samaa mieltä | mielelläni | Haluan kuitenkin tuoda esiin | tarjouksen lisätyön hinnasta | tilalla | myöhemmin | Mikä näistä
                    HE | גם לדעתי כדאי | בשמחה | עם זאת, ברצוני לציין | הצעת מחיר | במקום משהו אחר | בהמשך | איזו דרך
                    LV | Piekrītu Jums | labprāt | Tomēr vēlos piebilst | piedāvājumu ar cenu un termiņu | darba vietā | vēlāk | Kura no tām
                    """)
    void itAgreesFirstThenNotesThatItGoesBeyondAndOffersThreeWays(
            Language language,
            String agreed,
            String glad,
            String but,
            String quote,
            String exchange,
            String later,
            String which) {
        assertThat(words(new Affairs(), language, ""))
                .containsSubsequence(agreed, glad, but, quote, exchange, later, which);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | You have asked for the following: a third landing page. I agree | You have asked for an addition
                    FI | Toivoitte seuraavaa: a third landing page. Olen | Toivoitte lisäystä
                    HE | קיבלתי את בקשתך: a third landing page. גם | קיבלתי את בקשתך לתוספת
                    LV | Jūsu lūgums ir šāds: a third landing page. Piekrītu | Jūs lūdzāt papildināt
                    """)
    void itSaysWhatWasAskedForWhereThatIsKnown(Language language, String what, String addition) {
        assertThat(words(new Affairs(), language, "a third landing page."))
                .contains(what)
                .doesNotContain(addition);
        assertThat(words(new Affairs(), language, " ")).contains(addition).doesNotContain(":  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | what we have agreed for “Spring campaign”. | what we have agreed.
                    FI | mitä toimeksiannosta ”Spring campaign” on sovittu. | mistä olemme sopineet.
                    HE | ממה שסוכם בפרויקט ״Spring campaign״. | ממה שסוכם בינינו.
                    LV | kas norunāts par pasūtījumu „Spring campaign”. | par ko vienojāmies.
                    """)
    void itNamesTheEngagementWhereOneAloneIsOpen(Language language, String named, String plain) {
        Affairs affairs =
                new Affairs()
                        .engaged("Old one", ON.minusDays(90), ON.minusDays(50))
                        .engaged("To come", ON.plusDays(1), null)
                        .engaged("Spring campaign");
        assertThat(words(affairs, language, "")).contains(named);

        affairs.engaged("Another");
        assertThat(words(affairs, language, ""))
                .contains(plain)
                .doesNotContain("Spring", "Another", "Old one", "To come");
    }

    @Test
    void itNamesNoMoneyAndNeedsNothingToBeOverdue() {
        assertThat(words(Affairs.overdue(2), Language.EN, "")).doesNotContain("2026-00", "€");
        assertThat(
                        Letters.draft(Affairs.overdue(2).request(SCOPE, Language.EN, "", null))
                                .invoiceIds())
                .isEmpty();
    }

    @Test
    void anOwnTemplateMayNameWhatWasAskedAndTheEngagement() {
        Affairs affairs =
                new Affairs()
                        .engaged("Spring campaign")
                        .template(SCOPE, Language.EN, "{reason}: beyond {engagement}.");

        assertThat(words(affairs, Language.EN, "More")).contains("More: beyond Spring campaign.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Two more pages. And a film? | And a film? I agree
                    A film, now!                | A film, now! I agree
                    A film …                    | A film … I agree
                    A film, and...              | A film, and... I agree
                    A film.                     | A film. I agree
                    A film                      | A film. I agree
                    """)
    void whatWasAskedKeepsItsOwnMarks(String asked, String said) {
        assertThat(words(new Affairs(), Language.EN, asked)).contains(said);
    }

    @Test
    void noFullStopOfATemplateFollowsAMarkOfTheReason() {
        Affairs affairs = new Affairs().template(SCOPE, Language.EN, "You ask: {reason}. Yes.");

        assertThat(words(affairs, Language.EN, "A film?")).contains("You ask: A film? Yes.");
        assertThat(words(affairs, Language.EN, "A film.")).contains("You ask: A film. Yes.");
        assertThat(words(affairs, Language.EN, "A film...")).contains("You ask: A film... Yes.");
    }

    private static String words(Affairs affairs, Language language, String asked) {
        return Read.words(Letters.draft(affairs.request(SCOPE, language, asked, null)).document());
    }
}
