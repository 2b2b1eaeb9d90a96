package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Collections.nCopies;

import app.evenkeel.advice.Criterion;
import app.evenkeel.advice.Keeping;
import app.evenkeel.advice.Reason;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class ReasonWordsTest {
    private static final Reason RED_LINE =
            new Reason.RedLine(Piece.of(SignalKind.THREAT).daysAgo(5).evidence());

    @Test
    void everyReasonIsSaidInEveryLanguage() {
        Reason[] all = {
            RED_LINE,
            new Reason.RegularlySeveral(List.of(Criterion.D4, Criterion.D6)),
            new Reason.RegularlyOne(Criterion.D4),
            new Reason.OverallCritical(80),
            new Reason.OverallStrained(60),
            new Reason.GaugeStrained(Dimension.PAYMENT, 60),
            new Reason.GaugeStrained(Dimension.PAYMENT, 80),
            new Reason.WorksUnpaid(invoices(1)),
            new Reason.WorksUnpaid(invoices(3)),
            notKept(3),
            new Reason.TooLittle(),
            new Reason.NothingGrave(12)
        };
        Said.eachInItsOwnWords(all, ReasonWordsTest::said);
        Said.inNoTwoLanguagesAlike(all, ReasonWordsTest::said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | A red line was crossed on 18 November 2026: Threat. Nothing has been decided since.
                    FI | Punainen viiva ylitettiin 18.11.2026: Uhkaus. Sen jälkeen ei ole päätetty mitään.
                    HE | קו אדום נחצה ב־18.11.2026: איום. מאז לא התקבלה החלטה.
                    LV | Pārkāpta sarkanā līnija (2026. gada 18. novembris): Draudi. Kopš tā laika nekas nav izlemts.
                    """)
    void aRedLineIsNamedWithItsDay(Language language, String words) {
        assertThat(said(language, RED_LINE)).isEqualTo(words);
    }

    @Test
    void whatIsThereRegularlyIsNamed() {
        assertThat(said(Language.EN, new Reason.RegularlyOne(Criterion.D4)))
                .isEqualTo("One warning sign appears regularly. They are slow to pay.");
        assertThat(
                        said(
                                Language.EN,
                                new Reason.RegularlySeveral(List.of(Criterion.D4, Criterion.D6))))
                .isEqualTo(
                        "2 warning signs appear regularly."
                                + " They are slow to pay. They change their mind.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | 2 warning signs appear | 5 warning signs appear | 11 warning signs appear
                    FI | 2 varoitusmerkkiä toistuu | 5 varoitusmerkkiä toistuu | 11 varoitusmerkkiä toistuu
                    HE | שני סימני אזהרה חוזרים | 5 סימני אזהרה חוזרים | 11 סימני אזהרה חוזרים
                    LV | 2 brīdinājuma zīmes. | 5 brīdinājuma zīmes. | 11 brīdinājuma zīmju.
                    """)
    void warningSignsAreCounted(Language language, String two, String five, String eleven) {
        assertThat(said(language, several(2))).contains(two);
        assertThat(said(language, several(5))).contains(five);
        assertThat(said(language, several(11))).contains(eleven);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | invoice 2026-1 is overdue. | 2 invoices are overdue: 2026-1 and 2026-2. | 11 invoices are | 21 invoices are
                    FI | lasku 2026-1 on erääntynyt. | erääntyneitä laskuja on 2: 2026-1 ja 2026-2. | laskuja on 11: | laskuja on 21:
                    HE | וחשבונית 2026-1 באיחור. | ושתי חשבוניות באיחור: 2026-1 ו־2026-2. | ו־11 חשבוניות | ו־21 חשבוניות
                    LV | kavējas 1 rēķina apmaksa: 2026-1. | kavējas 2 rēķinu apmaksa: 2026-1 un 2026-2. | kavējas 11 rēķinu | kavējas 21 rēķina
                    """)
    void unpaidWorkNamesTheInvoices(
            Language language, String one, String two, String eleven, String twentyOne) {
        assertThat(said(language, new Reason.WorksUnpaid(invoices(1)))).endsWith(one);
        assertThat(said(language, new Reason.WorksUnpaid(invoices(2)))).endsWith(two);
        assertThat(said(language, new Reason.WorksUnpaid(invoices(11)))).contains(eleven);
        assertThat(said(language, new Reason.WorksUnpaid(invoices(21)))).contains(twentyOne);
    }

    @Test
    void aNumberThatRunsTheOtherWayKeepsItsOrder() {
        Invoice odd = Bill.due("1", "2026-09-01").numbered("#14").invoice();

        assertThat(said(Language.HE, new Reason.WorksUnpaid(List.of(odd))))
                .contains("\u200E#14\u200E");
    }

    @Test
    void aBoundaryIsToldInItsOwnWordsOnOneLine() {
        assertThat(said(Language.EN, notKept(1)))
                .isEqualTo(
                        "A boundary set on 28 September 2026 has been crossed once since:"
                                + " Calls in office hours only");
        assertThat(said(Language.LV, notKept(11)))
                .isEqualTo(
                        "Noteiktā robeža (2026. gada 28. septembris) kopš tā laika"
                                + " pārkāpta 11 reižu: Calls in office hours only");
        assertThat(said(Language.HE, notKept(2))).contains("נחצה מאז פעמיים: ");
    }

    @Test
    void aGaugeIsNamedWithItsValueAndHowItStands() {
        assertThat(said(Language.EN, new Reason.GaugeStrained(Dimension.PAYMENT, 74)))
                .isEqualTo("The “Payment” gauge stands at 74, which is strained.");
        assertThat(said(Language.EN, new Reason.GaugeStrained(Dimension.PAYMENT, 75)))
                .isEqualTo("The “Payment” gauge stands at 75, which is critical.");
        assertThat(said(Language.FI, new Reason.GaugeStrained(Dimension.PAYMENT, 74)))
                .isEqualTo("Mittarin ”Maksaminen” mukaan tilanne on kireä: 74.");
        assertThat(said(Language.EN, new Reason.OverallCritical(81)))
                .isEqualTo("Overall, the gauges stand at 81, which is critical.");
        assertThat(said(Language.EN, new Reason.OverallStrained(61)))
                .isEqualTo("Overall, the gauges stand at 61, which is strained.");
    }

    @Test
    void reasonsToGoOnAreGivenToo() {
        assertThat(said(Language.EN, new Reason.NothingGrave(12)))
                .isEqualTo(
                        "Overall, the gauges stand at 12. No gauge is strained,"
                                + " and no warning sign appears regularly.");
        assertThat(said(Language.EN, new Reason.TooLittle()))
                .isEqualTo("Too little has been written down to suggest anything else.");
    }

    private static String said(Language language, Reason reason) {
        return new ReviewWords(language).reason(reason);
    }

    private static Reason several(int criteria) {
        return new Reason.RegularlySeveral(
                Arrays.stream(Criterion.values()).limit(criteria).toList());
    }

    private static List<Invoice> invoices(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Bill.due(Integer.toString(i), "2026-09-01").invoice())
                .toList();
    }

    private static Reason notKept(int times) {
        Boundary boundary =
                new Boundary(
                        "b1",
                        Piece.ON.minusDays(56),
                        "Calls in office\nhours only",
                        List.of(SignalKind.CONTACT_OUTSIDE_HOURS),
                        null);
        return new Reason.BoundaryNotKept(
                new Keeping(
                        boundary,
                        List.of(),
                        nCopies(times, Piece.of(SignalKind.CONTACT_OUTSIDE_HOURS).evidence()),
                        Piece.ON));
    }
}
