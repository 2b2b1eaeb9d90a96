package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.advice.Mirror;
import app.evenkeel.advice.OwnRecord;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MirrorWordsTest {
    @Test
    void everyGaugeHasAKindSentenceInEveryLanguage() {
        Said.eachInItsOwnWords(Dimension.values(), (l, d) -> new MirrorWords(l).shared(d));
        Said.inNoTwoLanguagesAlike(Dimension.values(), (l, d) -> new MirrorWords(l).shared(d));
    }

    @ParameterizedTest
    @CsvSource({"EN, Perhaps", "FI, Ehkä", "HE, אולי", "LV, Varbūt"})
    void whatMayLieBehindIsAPerhaps(Language language, String perhaps) {
        for (Dimension dimension : Dimension.values()) {
            assertThat(new MirrorWords(language).shared(dimension)).contains(perhaps);
        }
    }

    @ParameterizedTest
    @EnumSource
    void headingsAndWhatIsSaidWhereThereIsNothingToShowAreThere(Language language) {
        MirrorWords words = new MirrorWords(language);

        assertThat(
                        new String[] {
                            words.heading(),
                            words.why(),
                            words.nothingShared(),
                            words.tooFew(),
                            words.ownHeading()
                        })
                .doesNotHaveDuplicates()
                .allSatisfy(w -> assertThat(w).isNotBlank().doesNotContain("{", "!"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | With 4 of 6 clients | With none of 6 clients | With 11 of 21 clients
                    FI | 4/6 asiakkaalla | Ei yhdelläkään 6 asiakkaasta | 11/21 asiakkaalla
                    HE | אצל 4 מתוך 6 לקוחות | לא אצל אף אחד מ־6 הלקוחות | אצל 11 מתוך 21 לקוחות
                    LV | Ar 4 no 6 klientiem | Ne ar vienu no 6 klientiem | Ar 11 no 21 klienta
                    """)
    void withHowManyIsCounted(Language language, String some, String none, String twentyOne) {
        assertThat(count(language, 4, 6)).isEqualTo(some);
        assertThat(count(language, 0, 6)).isEqualTo(none);
        assertThat(count(language, 11, 21)).isEqualTo(twentyOne);
    }

    @Test
    void whatWasLateIsToldInNumbers() {
        assertThat(new MirrorWords(Language.EN).own(new OwnRecord(12, 3, 5, 1)))
                .containsExactly(
                        "You were late with 3 of 12 answers in the last year.",
                        "You were late with 1 of 5 promises in the last year.");
        assertThat(new MirrorWords(Language.FI).own(new OwnRecord(12, 3, 5, 1)))
                .containsExactly(
                        "Viimeisen vuoden aikana 12 vastauksestasi myöhästyi 3.",
                        "Viimeisen vuoden aikana 5 lupauksestasi myöhästyi 1.");
        assertThat(new MirrorWords(Language.HE).own(new OwnRecord(12, 3, 5, 1)))
                .containsExactly(
                        "תשובות שלך שלא ניתנו בזמן בשנה האחרונה: 3 מתוך 12.",
                        "הבטחות שלך שלא קוימו בזמן בשנה האחרונה: 1 מתוך 5.");
        assertThat(new MirrorWords(Language.LV).own(new OwnRecord(12, 3, 5, 1)))
                .containsExactly(
                        "Jūsu novēlotās atbildes pēdējā gadā: 3 no 12.",
                        "Jūsu nokavētie solījumi pēdējā gadā: 1 no 5.");
    }

    @Test
    void whatWasInTimeIsToldBesideWhatWasLate() {
        assertThat(new MirrorWords(Language.EN).own(new OwnRecord(12, 0, 1, 1)))
                .containsExactly(
                        "All 12 of your answers in the last year were on time.",
                        "You were late with your one promise in the last year.");
    }

    @Test
    void whereOnlyOneOfThemFellDueTheOtherIsNotSpokenOf() {
        assertThat(new MirrorWords(Language.EN).own(new OwnRecord(0, 0, 3, 1)))
                .containsExactly("You were late with 1 of 3 promises in the last year.");
    }

    @Test
    void aCleanRecordIsSaidToBeClean() {
        assertThat(new MirrorWords(Language.EN).own(new OwnRecord(12, 0, 5, 0)))
                .containsExactly(
                        "You kept your word in the last year:"
                                + " all 17 answers and promises were on time.");
        assertThat(new MirrorWords(Language.EN).own(new OwnRecord(1, 0, 0, 0)))
                .containsExactly(
                        "You kept your word in the last year:"
                                + " your one answer or promise was on time.");
    }

    @Test
    void whereNothingFellDueThatIsSaid() {
        assertThat(new MirrorWords(Language.EN).own(OwnRecord.NONE))
                .containsExactly("No answer and no promise of yours fell due in the last year.");
    }

    private static String count(Language language, int high, int clients) {
        return new MirrorWords(language)
                .count(new Mirror.Dimensional(Dimension.PAYMENT, high, false), clients);
    }
}
