package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Payment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What own words say that was so when they were begun, and is so no more. */
class OutdatedTest {
    private static final LetterKind PAUSED = LetterKind.WORK_PAUSED;

    private static LetterRequest paused(Affairs affairs, Language language) {
        return affairs.request(PAUSED, language, "", null);
    }

    private static LetterRequest paused(Affairs affairs) {
        return paused(affairs, Language.EN);
    }

    private static Affairs paidInPart(Affairs affairs) {
        affairs.invoices.set(
                0, affairs.invoices.getFirst().with(new Payment(ON, Affairs.euros("1000"))));
        return affairs;
    }

    @Test
    void aSumThatWasPaidInPartMeanwhileIsTold() {
        String words = Letters.wording(paused(Affairs.overdue(1))) + "\nP.S. Spring is here.\n";
        LetterRequest later = paused(paidInPart(Affairs.overdue(1))).worded(words);

        assertThat(Letters.outdated(later))
                .containsExactly("You wrote €1,234.50; as things stand today it would be €234.50.");
        assertThat(Letters.outdated(later.worded(words.replace("€1,234.50", "€234.50"))))
                .as("put right by hand")
                .isEmpty();
        assertThat(Letters.outdated(later.worded(words.replace("€1,234.50", "{total}")))).isEmpty();
    }

    @Test
    void aSumThatIsAnotherInvoicesByChanceIsToldTooWhereTheLetterWouldNameTheTotal() {
        String words = Letters.wording(paused(Affairs.overdue(1)));
        Affairs later = Affairs.overdue(3);
        later.invoices.remove(1);

        assertThat(Letters.outdated(paused(paidInPart(later)).worded(words)))
                .containsExactly(
                        "You wrote €1,234.50; as things stand today it would be €1,469.00.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsToldInLettersOfEachLanguage(Language language) {
        String words = Letters.wording(paused(Affairs.overdue(1), language));

        assertThat(Letters.outdated(paused(Affairs.overdue(1), language).worded(words + "!")))
                .isEmpty();
        assertThat(Letters.outdated(paused(paidInPart(Affairs.overdue(1)), language).worded(words)))
                .hasSize(1)
                .first()
                .asString()
                .contains("234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€1234.50",
                "EUR 1234.50",
                "1 234,50 €",
                "1234,5 EUR",
                "1.234,50 €",
                "(€1,234.50)."
            })
    void itIsSeenHoweverItIsWritten(String sum) {
        assertThat(
                        Letters.outdated(
                                paused(paidInPart(Affairs.overdue(1))).worded("Pay " + sum + "!")))
                .hasSize(1)
                .first()
                .asString()
                .contains("€1,234.50");
        assertThat(Letters.outdated(paused(Affairs.overdue(1)).worded("Pay " + sum + "!")))
                .isEmpty();
    }

    @Test
    void whatTheOwnerLeavesOutOrAddsIsTheirs() {
        LetterRequest request = paused(Affairs.overdue(1));
        String words = Letters.wording(request);

        assertThat(Letters.outdated(request)).isEmpty();
        assertThat(Letters.outdated(request.worded("Please pay."))).isEmpty();
        assertThat(Letters.outdated(request.worded(words + "\nI take €100.00 off by 2 May 2026.")))
                .isEmpty();
    }

    @Test
    void wordsThatAreAboutOtherSumsThanTheTableAreTold() {
        LetterRequest request =
                Affairs.overdue(2)
                        .template(PAUSED, Language.EN, "Hello,\n\n{invoices}")
                        .request(PAUSED, Language.EN, "", null);

        assertThat(Letters.outdated(request.worded("First €1,134.50, then €1,234.50."))).isEmpty();
        assertThat(Letters.outdated(request.worded("First €900.00.")))
                .containsExactly(
                        "You wrote €900.00; as things stand today it would be €1,134.50, €1,234.50.");
    }

    @Test
    void aDayAndAnInvoiceInThePlaceOfAnotherAreTold() {
        LetterRequest request =
                Affairs.overdue(2)
                        .template(PAUSED, Language.EN, "On {date} about:{invoices}.\n\n{signature}")
                        .request(PAUSED, Language.EN, "", null, "2026-002");

        assertThat(Letters.outdated(request.worded("On 5 March 2026 about 2026-002."))).isEmpty();
        assertThat(Letters.outdated(request.worded("On 4 March 2026 about 2026-001.")))
                .containsExactly(
                        "You wrote 2026-001; as things stand today it would be 2026-002.",
                        "You wrote 4 March 2026; as things stand today it would be 5 March 2026.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LV80 BANK 0000 4351 9500 1",
                "LV80BANK0000435195001",
                "lv80 bank 0000 4351 9500 1"
            })
    void moneyIsNotAskedIntoAnAccountThatWasClosed(String old) {
        Affairs affairs = Affairs.overdue(1).owner("Maija Ozola", "FI21 1234 5600 0007 85");

        assertThat(Letters.outdated(paused(affairs).worded("Into " + old + " by Friday.")))
                .containsExactly(
                        "You wrote LV80 BANK 0000 4351 9500 1; as things stand today it would be FI21 1234 5600 0007 85.");
        assertThat(Letters.outdated(paused(affairs).worded("Into FI2112345600000785 by Friday.")))
                .isEmpty();
        assertThat(Letters.outdated(paused(affairs).worded("About LV80 BANK 0000 4351 9500 2.")))
                .as("its check digits are wrong: no account")
                .isEmpty();
    }

    @Test
    void theLastDayOfATerminationMovesOn() {
        Affairs affairs = Affairs.fitFor(LetterKind.TERMINATION, 1);
        LetterRequest request =
                affairs.request(LetterKind.TERMINATION, Language.LV, "late answers", null);
        String words = Letters.wording(request).replace("4. aprīlis", "2. aprīlis");

        assertThat(Letters.outdated(request.worded(words)))
                .containsExactly(
                        "You wrote 2026. gada 2. aprīlis; as things stand today it would be 2026. gada 4. aprīlis.");
    }

    @Test
    void wordsWithoutEndAreReadInOneGo() {
        LetterRequest request = paused(Affairs.overdue(1));
        for (String piece :
                List.of("1", "111 ", "1.", "€1 ", "€1,111,", "LV80 ", "LV80 BANK 0000 ")) {
            assertThat(Letters.outdated(request.worded(piece.repeat(25_000)))).isNotNull();
        }
    }
}
