package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.advice.ClientKind;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindWordsTest {
    @Test
    void everyKindHasANameASignAndAdviceInEveryLanguage() {
        Said.eachInItsOwnWords(ClientKind.values(), (l, kind) -> new KindWords(l).name(kind));
        Said.eachInItsOwnWords(ClientKind.values(), (l, kind) -> new KindWords(l).shown(kind));
        Said.eachInItsOwnWords(ClientKind.values(), (l, kind) -> new KindWords(l).todo(kind));
        Said.inNoTwoLanguagesAlike(ClientKind.values(), (l, kind) -> new KindWords(l).todo(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Hands-on | Pays eventually
                    FI | Haluaa olla mukana | Maksaa sitten joskus
                    HE | רוצה לעקוב מקרוב | ישלם מתישהו
                    LV | Cieši seko līdzi | Gan jau samaksās
                    """)
    void aNameCouldBeSaidOfAPerson(Language language, String handsOn, String paysEventually) {
        assertThat(new KindWords(language).name(ClientKind.A1)).isEqualTo(handsOn);
        assertThat(new KindWords(language).name(ClientKind.B3)).isEqualTo(paysEventually);
    }

    /** In Hebrew the working week begins on Sunday, and two days before Thursday is Tuesday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | “Monday at 8:00” | promised for Friday is best done by Wednesday
                    FI | ”maanantaina kello 8” | perjantaiksi luvatun työn on hyvä olla valmiina jo keskiviikkona
                    HE | ״ביום ראשון ב־8:00״ | מה שהובטח ליום חמישי, טוב שיהיה מוכן כבר ביום שלישי
                    LV | „pirmdien plkst. 8.00” | uz piektdienu solīto labāk pabeigt jau trešdien
                    """)
    void theHandsOnAreAnsweredOnMondayAndServedEarly(
            Language language, String answer, String early) {
        assertThat(new KindWords(language).todo(ClientKind.A1)).contains(answer, early);
    }

    @Test
    void thePaymentLadderLeadsFromTheContractToParting() {
        assertThat(new KindWords(Language.EN).todo(ClientKind.B3))
                .containsSubsequence(
                        "contract",
                        "polite reminder",
                        "save face",
                        "stop all work",
                        "former client");
    }

    @ParameterizedTest
    @EnumSource
    void adviceIsTwoToFiveSentencesAndASignIsOne(Language language) {
        for (ClientKind kind : ClientKind.values()) {
            assertThat(sentences(new KindWords(language).todo(kind))).as(kind.id()).isBetween(2, 5);
            assertThat(new KindWords(language).shown(kind)).hasSizeLessThan(110);
        }
    }

    private static int sentences(String words) {
        return words.replace("plkst. ", "").split("[.?][”״]?(\\s|$)").length;
    }
}
