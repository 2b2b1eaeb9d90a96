package app.evenkeel.letter.interest;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Conformance;
import app.evenkeel.document.Copied;
import app.evenkeel.document.Document;
import app.evenkeel.document.PlainText;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.RateSeries;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.text.Bidi;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A claim in the four languages, for the owner and as an enclosure. */
class InterestWordsTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 5);
    private static final ReferenceRates BUILT_IN = new ReferenceRates(List.of());

    private static LateClaim claim(Bill bill, Law law) {
        return (LateClaim) LatePayment.of(bill.invoice(), law, BUILT_IN, ON);
    }

    private static Bill bill() {
        return Bill.due("i1", "2024-11-30").numbered("2024-7").over(2000).paid("2025-02-15");
    }

    private static String paper(Language language, LateClaim claim) {
        return plain(PlainText.of(document(language, claim)));
    }

    private static Document document(Language language, LateClaim claim) {
        return ClaimPaper.of(
                Owner.unnamed(language, ZoneOffset.UTC), "Acme Oy", claim, language, ON);
    }

    /** Without what only sets lines and directions. */
    private static String plain(String text) {
        return text.replaceAll("[\u200e\u200f]", "").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource
    void theEnclosureShowsEveryLineTheSumsTheRatesAndThatItIsNoAdvice(Language language) {
        LateClaim claim = claim(bill(), Law.FI);
        ClaimWords words = new ClaimWords(language, claim);
        String paper = paper(language, claim);
        // The days of a period may stand on two lines of a cell.
        words.rows().stream()
                .flatMap(List::stream)
                .flatMap(t -> t.spans().stream())
                .filter(Text.Span::together)
                .forEach(s -> holds(paper, Text.of(s.words())));
        words.sums().forEach(s -> holds(paper, s.amount()));
        words.rates().forEach(t -> holds(paper, t));
        words.notes().forEach(t -> holds(paper, t));
        holds(paper, words.basis());
        holds(paper, words.advice());
        assertThat(words.rates()).hasSize(2);
        assertThat(words.rows()).hasSize(2);
        assertThat(words.rows().getFirst()).hasSameSizeAs(words.columns());
    }

    @ParameterizedTest
    @EnumSource
    void theEnclosureIsArchivableAccessibleAndReadInOrder(Language language) throws Exception {
        Document document = document(language, claim(bill(), Law.FI));
        Conformance.of(document);
        Copied.sameAsText(document);
    }

    private static void holds(String paper, Text words) {
        assertThat(paper).contains(plain(words.plain()));
    }

    @ParameterizedTest
    @EnumSource
    void everyLawHasItsNameAndSaysWhereItStands(Language language) {
        InterestWords words = new InterestWords(language);
        assertThat(List.of(Law.values())).extracting(words::name).doesNotHaveDuplicates();
        assertThat(List.of(Law.values())).extracting(words::basis).allMatch(b -> b.contains("8"));
        assertThat(words.basis(Law.FI)).contains("633/1982", "30/2013");
        assertThat(words.basis(Law.LV)).contains("1765");
        assertThat(words.basis(Law.GB)).contains("1998", "40", "70", "100");
        assertThat(words.basis(Law.EU)).contains("2011/7/");
    }

    @Test
    void amountsAndRatesAreWrittenAsTheLanguageHasThem() {
        LateClaim claim = claim(bill(), Law.LV);
        assertThat(row(Language.EN, claim))
                .containsExactly(
                        "1 December 2024 – 31 December 2024",
                        "31",
                        "€2,000.00",
                        "12.25%",
                        "€20.8082");
        assertThat(row(Language.FI, claim))
                .containsExactly(
                        "1.12.2024 – 31.12.2024",
                        "31",
                        "2\u00a0000,00\u00a0€",
                        "12,25\u00a0%",
                        "20,8082\u00a0€");
        assertThat(row(Language.LV, claim))
                .containsExactly(
                        "2024. gada 1. decembris – 2024. gada 31. decembris",
                        "31",
                        "2\u00a0000,00\u00a0€",
                        "12,25\u00a0%",
                        "20,8082\u00a0€");
        assertThat(row(Language.HE, claim))
                .containsExactly(
                        "1.12.2024 עד 31.12.2024",
                        "31",
                        "\u200e2,000.00\u00a0€\u200e",
                        "12.25%",
                        "\u200e20.8082\u00a0€\u200e");
    }

    /** A window takes words without a Hebrew letter for left-to-right ones. */
    @Test
    void theDaysOfAHebrewPeriodRunFromRightToLeft() {
        char[] period = row(Language.HE, claim(bill(), Law.LV)).getFirst().toCharArray();
        assertThat(Bidi.requiresBidi(period, 0, period.length)).isTrue();
    }

    private static List<String> row(Language language, LateClaim claim) {
        return new ClaimWords(language, claim).rows().getFirst().stream().map(Text::plain).toList();
    }

    @Test
    void currenciesAreNotAddedAndThatIsSaid() {
        ClaimWords words =
                new ClaimWords(
                        Language.EN,
                        claim(Bill.due("i1", "2026-02-20").over("5000", "SEK"), Law.EU));
        assertThat(words.total().plain()).isEqualTo("€40.00 and SEK\u00a018.08");
        assertThat(words.notes()).extracting(Text::plain).anyMatch(n -> n.contains("in EUR"));
        ClaimWords pounds =
                new ClaimWords(Language.EN, claim(Bill.due("i1", "2026-02-20").over(5000), Law.GB));
        assertThat(pounds.notes())
                .extracting(Text::plain)
                .anyMatch(n -> n.startsWith("The fixed sum is £40.00, £70.00 or £100.00"));
        assertThat(pounds.sums()).hasSize(3);
    }

    @Test
    void aDisputeIsForTheOwnerAndNotForTheClient() {
        LateClaim open = claim(Bill.due("i1", "2026-02-20").disputed("2026-03-01"), Law.FI);
        assertThat(new ClaimWords(Language.EN, open).warnings())
                .containsExactly(
                        "Invoice 2026-i1 has been in dispute since 1 March 2026. Those days are counted too; in so far as the client is right, no interest is due for them.");
        assertThat(paper(Language.EN, open)).doesNotContain("dispute");
        LateClaim over =
                claim(
                        Bill.due("i1", "2026-02-20")
                                .disputed("2026-02-22")
                                .disputeEnded("2026-03-01"),
                        Law.FI);
        assertThat(new ClaimWords(Language.EN, over).warnings().getFirst())
                .contains("from 22 February 2026 to 1 March 2026");
    }

    @ParameterizedTest
    @EnumSource
    void whyThereIsNoFigureIsSaidWithTheInvoiceOrTheHalfYear(Language language) {
        NoClaimWords words = new NoClaimWords(language);
        LocalDate day = LocalDate.of(2026, 3, 1);
        for (NoClaim why :
                List.of(
                        new NoClaim.NotIssued(day),
                        new NoClaim.NotLate(day),
                        new NoClaim.PaidInTime(day),
                        new NoClaim.Cancelled(day))) {
            assertThat(words.of(why, "2026-9")).contains("2026-9", "2026");
        }
        HalfYear unknown = new HalfYear(LocalDate.of(2026, 7, 1));
        InterestWords names = new InterestWords(language);
        assertThat(
                        words.of(
                                new NoClaim.NoRate(
                                        RateSeries.ECB, List.of(unknown, unknown.next())),
                                "2026-9"))
                .contains(names.name(RateSeries.ECB), names.of(unknown), names.of(unknown.next()));
    }

    @Test
    void noMarkupOrLineEndInAFactReachesBeyondIt() {
        LateClaim claim = claim(Bill.due("i1", "2026-02-20").numbered("7\n<b>{number}"), Law.FI);
        assertThat(new ClaimWords(Language.EN, claim).title().plain())
                .isEqualTo("Late-payment claim: invoice 7 <b>{number}");
    }
}
