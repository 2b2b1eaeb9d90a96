package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class EvidenceWordsTest {
    @Test
    void whatCountsInFullNeedsNoNote() {
        assertThat(notes(Piece.of(SignalKind.RUDENESS))).isEmpty();
    }

    @Test
    void whatIsSetAsideNeedsNoNoteEither() {
        assertThat(notes(Piece.of(SignalKind.RUDENESS).excused().left(0.5).place(2))).isEmpty();
    }

    @Test
    void aPieceSaysHowItHasFaded() {
        assertThat(notes(Piece.of(SignalKind.RUDENESS).left(0.4))).containsExactly("faded to 40%");
        assertThat(notes(Piece.of(SignalKind.RUDENESS).left(0.001)))
                .containsExactly("faded to less than 1%");
    }

    @Test
    void whatIsStillOpenSaysThatItDoesNotFade() {
        assertThat(notes(Piece.of(SignalKind.NO_REPLY).open()))
                .containsExactly("does not fade while it is open");
    }

    @Test
    void theFurtherOfAKindInAWeekSayWhatTheyCount() {
        assertThat(notes(Piece.of(SignalKind.RUDENESS).place(2)))
                .containsExactly("second of its kind that week: counts half");
        assertThat(notes(Piece.of(SignalKind.RUDENESS).place(3)))
                .containsExactly("third of its kind that week: counts a quarter");
        assertThat(notes(Piece.of(SignalKind.RUDENESS).place(7).left(0.25)))
                .containsExactly(
                        "faded to 25%", "one of many of its kind that week: counts even less");
    }

    @Test
    void whatWeighsNothingByItselfSaysSo() {
        for (SignalKind kind : List.of(SignalKind.REVISION_ASKED, SignalKind.LATER_EVERY_CYCLE)) {
            assertThat(notes(Piece.of(kind).left(0.5).points("0.0")))
                    .containsExactly("counts for nothing by itself");
        }
    }

    @Test
    void aMarkAboutAnInvoiceOnRecordIsCountedThere() {
        assertThat(notes(Piece.of(SignalKind.PAYS_LATE).left(0.9).points("0.0")))
                .containsExactly("counted with its invoice");
        assertThat(notes(Piece.of(SignalKind.PAYS_LATE).derived().left(0.9).points("0.0")))
                .containsExactly("faded to 90%");
        assertThat(notes(Piece.of(SignalKind.PAYS_LATE).left(0.01).points("0.0")))
                .containsExactly("faded to 1%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FI | painosta jäljellä 40\u00A0% | viikon toinen samanlainen: painaa puolet
                    HE | המשקל שנותר: 40% | השני מסוגו באותו שבוע: נספר כחצי
                    LV | atlikušais svars 40\u00A0% | otrā tāda pati tajā nedēļā: skaitās puse
                    """)
    void theOtherLanguagesSayItInTheirOwnWay(Language language, String faded, String second) {
        assertThat(
                        new EvidenceWords(language)
                                .notes(Piece.of(SignalKind.RUDENESS).left(0.4).place(2).evidence()))
                .containsExactly(faded, second);
    }

    private static List<String> notes(Piece piece) {
        return new EvidenceWords(Language.EN).notes(piece.evidence());
    }
}
