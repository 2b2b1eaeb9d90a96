package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A record that would break a rule cannot be made; the sentence names the key and the rule. */
class InvalidFactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void itKnowsTheKeyItStandsUnder() {
        assertThatThrownBy(() -> new Client("", "Acme", Language.EN))
                .isInstanceOfSatisfying(InvalidFact.class, e -> assertThat(e.key()).isEqualTo("id"))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void whatIsNeededMustNotBeEmpty(String blank) {
        refused("id must not be empty", () -> new Client(blank, "Acme", Language.EN));
        refused("name must not be empty", () -> new Client("acme", blank, Language.EN));
        refused("words must not be empty", () -> new Boundary("b1", DAY, blank, List.of(), null));
        refused("text must not be empty", () -> letter(null, blank));
        refused("name must not be empty", () -> new Account("a1", blank, "", null));
        refused("title must not be empty", () -> new Deliverable("d1", blank, null, null, ""));
        refused("summary must not be empty", () -> entry(blank, 0, null));
        refused("answers must not be empty", () -> entry("x", 0, blank));
    }

    @Test
    void textMustBeStorable() {
        refused(
                "name must not contain the character U+0000",
                () -> new Client("acme", "Ac\0me", Language.EN));
        refused(
                "reason must not contain half of a surrogate pair",
                () -> new Decision("k1", DAY, Choice.KEEP, "half \ud83d"));
        refused(
                "reason must not contain half of a surrogate pair",
                () -> new Decision("k1", DAY, Choice.KEEP, "\ude00\ud83d"));
        assertThat(new Decision("k1", DAY, Choice.KEEP, "whole \ud83d\ude00").reason())
                .endsWith("😀");
    }

    @Test
    void severitiesRunFromOneToThree() {
        refused("severity must be 1 to 3, not 0", () -> new Signal(SignalKind.THREAT, 0, ""));
        refused("severity must be 1 to 3, not 4", () -> new Signal(SignalKind.THREAT, 4, ""));
        assertThat(new Signal(SignalKind.THREAT).severity()).isEqualTo(2);
    }

    @Test
    void anEntryTakesNoNegativeTimeAndAnswersAnother() {
        refused("minutes must be 0 to 44640, not -1", () -> entry("x", -1, null));
        refused("answers must be another entry than this one", () -> entry("x", 0, "n1"));
    }

    @Test
    void countriesAreThoseOfIso() {
        refused("country must be a code of ISO 3166 such as FI", () -> client("fi"));
        refused("country must be a code of ISO 3166 such as FI", () -> client("Finland"));
        assertThat(client("FI").country()).isEqualTo("FI");
        assertThat(client("").country()).isEmpty();
    }

    @Test
    void stepsAndDaysStayInTheirRange() {
        refused("step must be 1 to 9, not 0", () -> letter(0, "Dear Dana"));
        refused("noticeDays must be 0 to 3650, not -1", () -> new Contract(-1, null, null));
        refused("days must rise, but 3 comes after 3", () -> new Ladder(List.of(3, 3), 6));
        refused("minimumGapDays must be 0 to 365, not -1", () -> new Ladder(List.of(3), -1));
    }

    @Test
    void aBoundaryDoesNotEndBeforeItWasTold() {
        refused(
                "endedOn must not be before toldOn (2026-03-01)",
                () -> new Boundary("b1", DAY, "Till five.", List.of(), DAY.minusDays(1)));
    }

    @Test
    void aTemplateStandsOncePerKindStepAndLanguage() {
        Template template = new Template(LetterKind.BOUNDARIES, Language.LV, "Sveiki!");

        refused(
                "templates must not name a kind, step and language twice",
                () -> Correspondence.BUILT_IN.with(List.of(template, template)));
        assertThat(
                        Correspondence.BUILT_IN
                                .with(
                                        List.of(
                                                new Template(
                                                        LetterKind.PAYMENT_REMINDER,
                                                        1,
                                                        Language.LV,
                                                        "Sveiki!"),
                                                new Template(
                                                        LetterKind.PAYMENT_REMINDER,
                                                        2,
                                                        Language.LV,
                                                        "Sveiki!")))
                                .templates())
                .hasSize(2);
    }

    @Test
    void aRateHoldsForAHalfYear() {
        refused(
                "from must be a 1 January or a 1 July, not 2026-04-01",
                () -> rate("2026-04-01", "2"));
        refused("percent must be -20 to 100, not 101", () -> rate("2026-07-01", "101"));
        refused("percent must have at most 4 decimals", () -> rate("2026-07-01", "2.00001"));
        assertThat(rate("2026-07-01", "2.150")).isEqualTo(rate("2026-07-01", "2.15"));
        assertThat(rate("2026-07-01", "2").until()).isEqualTo("2026-12-31");
    }

    @Test
    void aRateStandsOncePerSeriesAndDay() {
        refused(
                "rates must not name a series and day twice",
                () ->
                        Correspondence.BUILT_IN.withRates(
                                List.of(rate("2026-07-01", "2"), rate("2026-07-01", "3"))));
    }

    @Test
    void aLogoIsBase64AndNoLongerThanTheJournalBears() {
        refused("logo must be Base64", () -> new Stationery("", "%PNG", Paper.A4));
        refused(
                "logo must have at most 524288 characters",
                () -> new Stationery("", "A".repeat(524_292), Paper.A4));
    }

    private static ReferenceRate rate(String from, String percent) {
        return new ReferenceRate(
                RateSeries.ECB,
                LocalDate.parse(from),
                new BigDecimal(percent),
                "ecb.europa.eu",
                DAY);
    }

    private static void refused(String sentence, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(InvalidFact.class).hasMessage(sentence);
    }

    private static Client client(String country) {
        return new Client(
                "acme",
                "Acme",
                Contact.UNKNOWN,
                Language.EN,
                country,
                Client.DEFAULT_CURRENCY,
                null,
                ClientStatus.ACTIVE,
                Contract.UNKNOWN,
                WorkingHours.NONE);
    }

    private static Letter letter(Integer step, String text) {
        return new Letter("l1", LetterKind.BOUNDARIES, Language.EN, step, DAY, List.of(), text, "");
    }

    @Test
    void anAmountThatCouldNotBeReadBack() {
        Money most = Money.of("999999999999999", Client.DEFAULT_CURRENCY);
        String sentence = "amount must have at most 15 digits before the point";
        refused(sentence, () -> new Payment(DAY, most.plus(most)));
        refused(sentence, () -> Invoice.issued("i1", "1", DAY, DAY, most.plus(most), null, "", ""));
        refused(
                "net must have at most 15 digits before the point",
                () -> Invoice.issued("i1", "1", DAY, DAY, most, most.plus(most), "", ""));
    }

    private static Entry entry(String summary, int minutes, String answers) {
        return Talk.call("2026-03-01").saying(summary).took(minutes).answering(answers).entry();
    }
}
