package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Collections.nCopies;

import app.evenkeel.advice.Keeping;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class KeepingWordsTest {
    @Test
    void aBoundarySaysHowOftenBeforeAndSince() {
        assertThat(kept(Language.EN, keeping(56, 6, 1)))
                .isEqualTo(
                        "Told on 28 September 2026. In the 56 days before: 6 times."
                                + " In the 56 days since: once. It has not been kept.");
        assertThat(kept(Language.FI, keeping(56, 6, 1)))
                .isEqualTo(
                        "Kerrottu 28.9.2026. Sitä edeltäneiden 56 päivän aikana: 6 kertaa."
                                + " Sen jälkeisten 56 päivän aikana: kerran."
                                + " Rajaa ei ole kunnioitettu.");
        assertThat(kept(Language.HE, keeping(56, 6, 1)))
                .isEqualTo(
                        "נאמר ב־28.9.2026. ב־56 הימים שלפני כן: 6 פעמים."
                                + " ב־56 הימים שחלפו מאז: פעם אחת. הגבול לא כובד.");
        assertThat(kept(Language.LV, keeping(56, 6, 1)))
                .isEqualTo(
                        "Pateikta: 2026. gada 28. septembris. 56 dienās pirms tam: 6 reizes."
                                + " 56 dienās pēc tam: 1 reizi. Robeža nav ievērota.");
    }

    @Test
    void aBoundaryWithoutASlipIsKept() {
        assertThat(kept(Language.EN, keeping(40, 2, 0)))
                .endsWith(
                        "In the 40 days before: 2 times. In the 40 days since: not once."
                                + " It has been kept so far.");
    }

    @Test
    void aSlipLongAgoIsToldButForgiven() {
        Evidence slip = Piece.of(SignalKind.CONTACT_OUTSIDE_HOURS).daysAgo(200).evidence();
        Keeping keeping =
                new Keeping(boundary(300, null), nCopies(0, slip), nCopies(1, slip), Piece.ON);

        assertThat(kept(Language.EN, keeping))
                .endsWith(
                        "In the 90 days before: not once. In the 300 days since: once."
                                + " It has been kept for the last six months.");
    }

    @Test
    void whatNamesNoSignalIsNotCounted() {
        Boundary vague = new Boundary("b1", Piece.ON.minusDays(9), "Be kind.", List.of(), null);

        assertThat(kept(Language.EN, new Keeping(vague, List.of(), List.of(), Piece.ON)))
                .isEqualTo("Told on 14 November 2026. It names no signal, so nothing is counted.");
    }

    @Test
    void oneSlightSlipIsSaidAndForgiven() {
        Evidence slip = Piece.of(SignalKind.CONTACT_OUTSIDE_HOURS).slight().evidence();
        Keeping keeping = new Keeping(boundary(40, null), List.of(), List.of(slip), Piece.ON);

        assertThat(kept(Language.EN, keeping))
                .endsWith("In the 40 days since: once. But for one small slip, it has been kept.");
    }

    @Test
    void onItsOwnDayThereIsNothingToSayYet() {
        assertThat(kept(Language.EN, keeping(0, 4, 0)))
                .isEqualTo(
                        "Told on 23 November 2026. In the 30 days before: 4 times."
                                + " It is too early to say more.");
    }

    @Test
    void aBoundaryThatHasEndedSaysWhen() {
        Evidence slip = Piece.of(SignalKind.CONTACT_OUTSIDE_HOURS).daysAgo(40).evidence();
        Keeping keeping =
                new Keeping(
                        boundary(56, Piece.ON.minusDays(35)),
                        nCopies(3, slip),
                        nCopies(2, slip),
                        Piece.ON);

        assertThat(kept(Language.EN, keeping))
                .isEqualTo(
                        "Told on 28 September 2026. In the 30 days before: 3 times."
                                + " In the 21 days until it ended: 2 times."
                                + " It ended on 19 October 2026.");
        assertThat(kept(Language.LV, keeping)).contains("21 dienā, kamēr bija spēkā: 2 reizes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | not once | once | 2 times | 5 times | 11 times | 21 times
                    FI | ei kertaakaan | kerran | 2 kertaa | 5 kertaa | 11 kertaa | 21 kertaa
                    HE | אף לא פעם אחת | פעם אחת | פעמיים | 5 פעמים | 11 פעמים | 21 פעמים
                    LV | ne reizi | 1 reizi | 2 reizes | 5 reizes | 11 reižu | 21 reizi
                    """)
    void howOftenIsSaidInTheRightForm(
            Language language,
            String never,
            String once,
            String two,
            String five,
            String eleven,
            String twentyOne) {
        assertThat(counts(language, 40, 0)).endsWith(": " + never + ".");
        assertThat(counts(language, 40, 1)).endsWith(": " + once + ".");
        assertThat(counts(language, 40, 2)).endsWith(": " + two + ".");
        assertThat(counts(language, 40, 5)).endsWith(": " + five + ".");
        assertThat(counts(language, 40, 11)).endsWith(": " + eleven + ".");
        assertThat(counts(language, 40, 21)).endsWith(": " + twentyOne + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | In the day since: | In the 2 days since: | In the 11 days since: | In the 21 days since:
                    FI | Sen jälkeisen päivän aikana: | Sen jälkeisten 2 päivän aikana: | Sen jälkeisten 11 päivän aikana: | Sen jälkeisten 21 päivän aikana:
                    HE | ביום שחלף מאז: | ביומיים שחלפו מאז: | ב־11 הימים שחלפו מאז: | ב־21 הימים שחלפו מאז:
                    LV | 1 dienā pēc tam: | 2 dienās pēc tam: | 11 dienās pēc tam: | 21 dienā pēc tam:
                    """)
    void howLongIsSaidInTheRightForm(
            Language language, String one, String two, String eleven, String twentyOne) {
        assertThat(counts(language, 1, 1)).contains(one);
        assertThat(counts(language, 2, 1)).contains(two);
        assertThat(counts(language, 11, 1)).contains(eleven);
        assertThat(counts(language, 21, 1)).contains(twentyOne);
    }

    private static String kept(Language language, Keeping keeping) {
        return new KeepingWords(language).kept(keeping);
    }

    private static String counts(Language language, int days, int since) {
        return new KeepingWords(language).counts(keeping(days, 3, since));
    }

    private static Keeping keeping(int days, int before, int since) {
        Evidence slip = Piece.of(SignalKind.CONTACT_OUTSIDE_HOURS).evidence();
        return new Keeping(
                boundary(days, null), nCopies(before, slip), nCopies(since, slip), Piece.ON);
    }

    private static Boundary boundary(int daysAgo, @Nullable LocalDate endedOn) {
        return new Boundary(
                "b1",
                Piece.ON.minusDays(daysAgo),
                "Office hours only",
                List.of(SignalKind.CONTACT_OUTSIDE_HOURS),
                endedOn);
    }
}
