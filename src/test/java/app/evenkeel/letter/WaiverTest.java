package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Template;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** The lawful claim, named only to be waived, and never in the first reminder. */
class WaiverTest {
    private static final Waiver WAIVER = new Waiver(ON.plusDays(14));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | The law allows interest and a fixed sum for late payment. If your payment reaches me by 19 March 2026, I will gladly waive both.
                    FI | Laki antaisi oikeuden viivästyskorkoon ja vakiokorvaukseen, mutta luovun mielelläni molemmista, jos maksu saapuu viimeistään 19.3.2026.
                    HE | החוק מאפשר לגבות ריבית וסכום קבוע על איחור בתשלום. אוותר ברצון על שניהם אם התשלום יתקבל עד 19.3.2026.
                    LV | Par kavētu maksājumu likums ļauj prasīt procentus un fiksētu summu, taču labprāt atteikšos no abiem, ja maksājumu saņemšu līdz 2026. gada 19. martam.
                    """)
    void fromTheSecondReminderOnTheClaimIsWaivedUntilADay(Language language, String sentence) {
        Affairs affairs = Affairs.overdue(1);

        assertThat(words(second(affairs, language).waiving(WAIVER))).contains(sentence);
        assertThat(words(paused(affairs, language).waiving(WAIVER))).contains(sentence);
        assertThat(words(second(affairs, language))).doesNotContain(sentence.substring(0, 12));
    }

    @Test
    void theDayOfAWaiverDoesNotBreak() {
        assertThat(
                        Letters.draft(second(Affairs.overdue(1), Language.LV).waiving(WAIVER))
                                .document()
                                .blocks()
                                .stream()
                                .flatMap(Read::texts)
                                .flatMap(text -> text.spans().stream()))
                .anyMatch(s -> s.together() && s.words().equals("2026. gada 19. martam"));
    }

    @Test
    void theFirstReminderWaivesNothing() {
        Affairs affairs = Affairs.overdue(1);

        for (Integer step : new Integer[] {null, 1}) {
            LetterRequest first =
                    affairs.request(LetterKind.PAYMENT_REMINDER, Language.EN, "", step)
                            .waiving(WAIVER);
            assertThatThrownBy(() -> Letters.draft(first))
                    .hasMessage(
                            "The first reminder speaks of no claim, so it waives none; leave the waiver out, or write the second with: --step 2.");
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PAYMENT_REMINDER", "WORK_PAUSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whereNoPaymentIsAskedForThereIsNothingToWaive(LetterKind kind) {
        LetterRequest request =
                Affairs.fitFor(kind, 1).request(kind, Language.EN, "a reason", null);

        assertThatThrownBy(() -> Letters.draft(request.waiving(WAIVER)))
                .hasMessageContaining("asks for no payment")
                .hasMessageContaining("leave the waiver out");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-400"})
    void theDayMustLieAfterTheLetter(int days) {
        Waiver past = new Waiver(ON.plusDays(days));
        LetterRequest request = second(Affairs.overdue(1), Language.EN).waiving(past);

        LetterRefused refused =
                catchThrowableOfType(LetterRefused.class, () -> Letters.draft(request));

        assertThat(refused)
                .hasMessageContaining("must lie after the letter's own, 2026-03-05; name a later");
        assertThat(refused.in(Language.EN))
                .isEqualTo(
                        "The day until which you waive the claim must come after the day of the letter.");
        assertThat(words(request.waiving(new Waiver(ON.plusDays(1))))).contains("6 March 2026");
    }

    @Test
    void theOwnerIsToldThatItIsNoLegalAdvice() {
        Affairs affairs = reminded();

        assertThat(Letters.draft(second(affairs, Language.HE).waiving(WAIVER)).warnings())
                .singleElement()
                .asString()
                .startsWith("The letter says that the law allows interest")
                .contains("no legal advice");
        assertThat(Letters.draft(second(affairs, Language.HE)).warnings()).isEmpty();
    }

    @Test
    void theOwnerIsToldWhereTheirOwnTemplateLeavesTheWaiverOut() {
        Affairs affairs = reminded();
        affairs.templates =
                List.of(
                        new Template(
                                LetterKind.PAYMENT_REMINDER,
                                2,
                                Language.EN,
                                "Please pay {total}."));

        LetterRequest request = second(affairs, Language.EN).waiving(WAIVER);

        assertThat(Letters.draft(request).warnings())
                .containsExactly(
                        "The letter does not say that you waive anything. Write {waiver} where it should.");
        assertThat(Letters.draft(request.worded("Please pay. {waiver}")).warnings())
                .singleElement()
                .asString()
                .startsWith("The letter says");
    }

    private static Affairs reminded() {
        return Affairs.overdue(1).sent(LetterKind.PAYMENT_REMINDER, ON.minusDays(8), "id-2026-001");
    }

    private static LetterRequest second(Affairs affairs, Language language) {
        return affairs.request(LetterKind.PAYMENT_REMINDER, language, "", 2);
    }

    private static LetterRequest paused(Affairs affairs, Language language) {
        return affairs.request(LetterKind.WORK_PAUSED, language, "", null);
    }

    private static String words(LetterRequest request) {
        return Read.words(Letters.draft(request).document());
    }
}
