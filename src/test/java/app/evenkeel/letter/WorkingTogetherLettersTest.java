package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;
import static app.evenkeel.letter.Affairs.hours;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Block;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.DayOfWeek;

/** The letters about how to work together: to the hands-on, the silent and the controlling. */
class WorkingTogetherLettersTest {
    private static final LetterKind BOUNDARIES = LetterKind.BOUNDARIES;
    private static final LetterKind FEEDBACK = LetterKind.FEEDBACK_NEEDED;
    private static final LetterKind WAY = LetterKind.WAY_OF_WORKING;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | How we work together | You can reach me Monday to Friday, 8:00–17:00. | after a call at the weekend, for example, on Monday at 8:00.
                    FI | Yhteistyömme pelisäännöt | Olen tavoitettavissa maanantaista perjantaihin kello 8–17. | viikonloppuna tulleeseen puheluun maanantaina kello 8.
                    HE | סדרי העבודה המשותפת | אפשר לפנות אליי בימים שני עד שישי, בין 8:00 ל־17:00. | על שיחה בסוף השבוע, למשל, ביום שני בשעה 8:00.
                    LV | Par mūsu sadarbības kārtību | Ar mani var sazināties no pirmdienas līdz piektdienai plkst. 8.00–17.00. | uz zvanu nedēļas nogalē – pirmdien plkst. 8.00.
                    """)
    void boundariesSayWhenTheOwnerCanBeReachedAndAnswers(
            Language language, String subject, String hours, String weekend) {
        assertThat(words(Affairs.waiting(0).draft(BOUNDARIES, language)))
                .contains(subject, hours, weekend);
    }

    @Test
    void hoursAgreedWithTheClientStandInsteadOfTheOwners() {
        Affairs affairs = Affairs.waiting(0);
        affairs.agreedHours = hours(DayOfWeek.SUNDAY, 5, 9, 16);

        assertThat(words(affairs.draft(BOUNDARIES, Language.HE)))
                .contains("בימים ראשון עד חמישי, בין 9:00 ל־16:00", "ביום ראשון בשעה 9:00")
                .doesNotContain("17:00");
    }

    @Test
    void whereTheWeekendHasHoursNothingIsSaidOfIt() {
        Affairs affairs = new Affairs();
        affairs.hours = hours(DayOfWeek.MONDAY, 6, 8, 17);

        assertThat(words(affairs.draft(BOUNDARIES, Language.EN)))
                .contains("Monday to Saturday, 8:00–17:00", "my working hours begin again.")
                .doesNotContain("weekend");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | What keeps our work running smoothly:
                    FI | Työ sujuu parhaiten näin:
                    HE | כך העבודה מתנהלת בצורה חלקה:
                    LV | Darbs rit vislabāk, ja ievērojam šādu kārtību:
                    """)
    void boundariesThatStandAreListedInTheOwnersWords(Language language, String intro) {
        Affairs affairs =
                Affairs.waiting(0)
                        .told("Two rounds of changes.", ON.minusDays(3), null)
                        .told("Comments in one file.", ON.minusDays(9), null)
                        .told("An old one.", ON.minusDays(90), ON)
                        .told("One to come.", ON.plusDays(1), null);

        Draft draft = affairs.draft(BOUNDARIES, language);

        assertThat(words(draft))
                .contains(intro, "Comments in one file.", "Two rounds of changes.")
                .containsSubsequence("Comments", "Two rounds")
                .doesNotContain("An old one", "One to come");
        assertThat(draft.document().blocks()).anyMatch(Block.Bullets.class::isInstance);
    }

    @Test
    void aBoundaryAboutTheHoursSpeaksForItself() {
        Affairs affairs =
                Affairs.waiting(0)
                        .told(
                                "Calls from 9 to 12.",
                                ON.minusDays(9),
                                null,
                                SignalKind.CONTACT_OUTSIDE_HOURS);

        assertThat(words(affairs.draft(BOUNDARIES, Language.EN)))
                .contains("Calls from 9 to 12.")
                .doesNotContain("Monday");

        affairs.boundaries.clear();
        affairs.told("Two rounds.", ON, null, SignalKind.UNPAID_REVISION);
        assertThat(words(affairs.draft(BOUNDARIES, Language.EN))).contains("Two rounds.", "Monday");
    }

    @Test
    void boundariesWithoutHoursSayOnlyTheWords() {
        Affairs affairs = new Affairs().told("Comments in one file.", ON, null);

        assertThat(words(affairs.draft(BOUNDARIES, Language.EN)))
                .contains("Comments in one file.")
                .doesNotContain("reach me");
    }

    @Test
    void theOwnerIsToldThatBoundariesAreQuotedInALetterOfAnotherLanguage() {
        Affairs affairs = Affairs.waiting(0);
        assertThat(affairs.draft(BOUNDARIES, Language.FI).warnings()).isEmpty();

        affairs.told("Comments in one file.", ON, null);
        assertThat(affairs.draft(BOUNDARIES, Language.EN).warnings()).isEmpty();
        assertThat(affairs.draft(WAY, Language.FI).warnings()).isEmpty();
        assertThat(affairs.draft(BOUNDARIES, Language.FI).warnings())
                .singleElement()
                .asString()
                .startsWith("The boundaries stand in the letter word for word");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | I need your answer to what I asked you on the day below: | I need your answers to what I asked you on the days below: | 14 February 2026 | 24 February 2026 | E-mail | I cannot go on with the work
                    FI | siihen, mitä kysyin alla mainittuna päivänä: | alla mainittuina päivinä: | 14.2.2026 | 24.2.2026 | Sähköposti | en kuitenkaan voi jatkaa työtä
                    HE | נדרשת לי תשובתך לפנייתי מהתאריך שלהלן: | לפניותיי מהתאריכים שלהלן: | 14.2.2026 | 24.2.2026 | דוא״ל | אין באפשרותי להמשיך בעבודה
                    LV | uz to, ko jautāju tālāk norādītajā dienā: | tālāk norādītajās dienās: | 2026. gada 14. februāris | 2026. gada 24. februāris | E-pasts | nevaru turpināt
                    """)
    void feedbackNamesWhatIsWaitedForByItsDays(
            Language language,
            String one,
            String several,
            String asked,
            String needed,
            String channel,
            String cannot) {
        assertThat(words(Affairs.waiting(1).draft(FEEDBACK, language)))
                .contains(one, asked, needed, channel, cannot);
        assertThat(words(Affairs.waiting(3).draft(FEEDBACK, language)))
                .contains(several, asked)
                .doesNotContain(one);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheOwnerWroteAboutARequestIsNotForTheClient(Language language) {
        assertThat(words(Affairs.waiting(2).draft(FEEDBACK, language)))
                .doesNotContain("She never decides", "Tired of it");
    }

    @Test
    void feedbackIsAskedOnlyWhereItIsLateAndOpenAndOwedByTheClient() {
        Affairs affairs =
                Affairs.waiting(2)
                        .answered("q1", ON)
                        .asked("today", Channel.CALL, ON.minusDays(2), ON)
                        .asked("note", Channel.NOTE, ON.minusDays(7), ON.minusDays(1));
        affairs.entries.add(
                Affairs.entry(
                        "owed",
                        Channel.EMAIL,
                        Direction.INCOMING,
                        ON.minusDays(12),
                        ON.minusDays(2),
                        null));

        assertThat(words(affairs.draft(FEEDBACK, Language.EN)))
                .contains("15 February 2026", "26 February 2026")
                .doesNotContain("14 February", "21 February", "3 March", "Call", "Note");
    }

    @Test
    void anAnswerThatComesAfterTheDayHasNotComeYet() {
        assertThat(
                        words(
                                Affairs.waiting(1)
                                        .answered("q1", ON.plusDays(1))
                                        .draft(FEEDBACK, Language.EN)))
                .contains("14 February 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | I agree with you that | however | impossible for me to do the work that you hired me to do | May I suggest
                    FI | Olen kanssanne samaa mieltä | kuitenkin | minun on mahdotonta tehdä sitä työtä | Ehdotan
                    HE | דעתי כדעתך | עם זאת | אין באפשרותי לבצע את העבודה שלשמה פנית אליי | ברצוני להציע
                    LV | Piekrītu Jums | Tomēr | man nav iespējams paveikt darbu, kas man uzticēts | Vēlos ierosināt
                    """)
    void theControllerIsAgreedWithFirstThenToldAndOfferedAWay(
            Language language, String agreed, String but, String impossible, String offer) {
        assertThat(words(new Affairs().draft(WAY, language)))
                .containsSubsequence(agreed, but, impossible, offer);
    }

    @ParameterizedTest
    @EnumSource
    void noInvoiceIsNamedWhateverIsOwed(Language language) {
        Affairs affairs = Affairs.waiting(1);
        affairs.invoices.addAll(Affairs.overdue(2).invoices);
        affairs.contact = new Contact("Dana Levi", "", "", "", "Bo Berg", "");

        for (LetterKind kind : new LetterKind[] {BOUNDARIES, FEEDBACK, WAY}) {
            Draft draft = affairs.draft(kind, language);
            assertThat(draft.invoiceIds()).as("invoices of %s", kind).isEmpty();
            assertThat(draft.warnings()).isEmpty();
            assertThat(draft.fileName()).startsWith("Acme Oy 2026-03-05 ");
            assertThat(words(draft)).contains("Dana Levi").doesNotContain("2026-001", "Bo Berg");
        }
    }

    @Test
    void anOwnTemplateMaySpeakOfHoursAndRequests() {
        Affairs affairs =
                Affairs.waiting(2)
                        .template(WAY, Language.EN, "My hours: {workingHours}. Asked: {requests}.");

        assertThat(words(affairs.draft(WAY, Language.EN)))
                .contains("My hours: Monday to Friday, 8:00–17:00. ")
                .contains("Asked: 14 February 2026, 15 February 2026.");
    }

    @Test
    void anOwnTemplateNeverCallsPaidWhatIsOwed() {
        Affairs affairs = Affairs.overdue(1).template(WAY, Language.EN, "{owed}");

        assertThat(words(affairs.draft(WAY, Language.EN)))
                .contains("2026-001")
                .doesNotContain("have been paid");
    }

    private static String words(Draft draft) {
        return Read.words(draft.document()).replace('\u00A0', ' ');
    }
}
