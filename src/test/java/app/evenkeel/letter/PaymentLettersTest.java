package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;
import static app.evenkeel.letter.Affairs.bill;
import static app.evenkeel.letter.Affairs.paid;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** The letters of the payment ladder after the first: asked again, and paid at last. */
class PaymentLettersTest {
    private static final LetterKind REMINDER = LetterKind.PAYMENT_REMINDER;
    private static final LetterKind RESUMED = LetterKind.WORK_RESUMED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Once more about invoice 2026-001 | which is still open | Is anything holding up the payment? | payment in instalments
                    FI | Vielä laskusta 2026-001 | joka on edelleen avoinna | Onko jokin maksun esteenä? | jakaa osiin
                    HE | תזכורת נוספת בעניין חשבונית 2026-001 | שעדיין פתוחה לתשלום | האם משהו מעכב את התשלום? | פריסה לתשלומים
                    LV | Vēlreiz par rēķina 2026-001 apmaksu | kas vēl nav apmaksāts | Vai kaut kas kavē apmaksu? | sadalīt summu vairākos maksājumos
                    """)
    void theSecondReminderAsksWhatIsInTheWayAndOffersToFindOneTogether(
            Language language, String subject, String open, String question, String parts) {
        Draft draft = second(Affairs.overdue(1), language);

        assertThat(words(draft))
                .containsSubsequence(subject, open, question, parts)
                .doesNotContain("interest", "korko", "ריבית", "procent");
        assertThat(draft.step()).isEqualTo(2);
        assertThat(draft.sent("l1", ON).step()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Once more about your open invoices | invoices below, which are still open
                    FI | Vielä avoimista laskuista | laskuihin, jotka ovat edelleen avoinna
                    HE | בעניין חשבוניות פתוחות | החשבוניות שלהלן, שעדיין פתוחות
                    LV | Vēlreiz par rēķinu apmaksu | rēķiniem, kas vēl nav apmaksāti
                    """)
    void severalInvoicesAreAskedForAgainInOneLetter(
            Language language, String subject, String open) {
        assertThat(words(second(Affairs.overdue(3), language)))
                .contains(subject, open, "2026-001", "2026-002", "2026-003");
    }

    @Test
    void onlyWhatWasAskedForBeforeIsAskedForOnceMore() {
        Affairs affairs = Affairs.overdue(2).sent(REMINDER, ON.minusDays(8), "id-2026-002");

        Draft draft = second(affairs, Language.EN);

        assertThat(words(draft)).contains("2026-002").doesNotContain("2026-001");
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void whoeverAsksOnceMoreWithoutAFirstTimeIsTold() {
        assertThat(second(Affairs.overdue(1), Language.EN).warnings())
                .containsExactly(
                        "No first reminder of invoice 2026-001 is recorded,"
                                + " and this letter asks for it once more.");
    }

    @Test
    void eachStepHasAFileOfItsOwn() {
        Affairs affairs = Affairs.overdue(1);

        assertThat(affairs.draft(REMINDER, Language.EN).fileName())
                .isEqualTo("Acme Oy 2026-001 Payment reminder");
        assertThat(second(affairs, Language.EN).fileName())
                .isEqualTo("Acme Oy 2026-001 Second payment reminder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Work has resumed | Thank you for paying invoice 2026-001. | from where it stopped
                    FI | Työ jatkuu | Kiitos laskun 2026-001 maksusta. | siitä, mihin se jäi
                    HE | חידוש העבודה | תודה על תשלום חשבונית 2026-001. | מהמקום שבו נעצרה
                    LV | Par darba atsākšanu | Paldies par rēķina 2026-001 apmaksu! | no vietas, kur tas tika apturēts
                    """)
    void onceItIsPaidTheClientIsThankedAndWorkGoesOnFromWhereItStopped(
            Language language, String subject, String thanks, String on) {
        Draft draft = Affairs.resumed(1).draft(RESUMED, language);

        assertThat(words(draft)).containsSubsequence(subject, thanks, on);
        assertThat(draft.invoiceIds()).containsExactly("id-2026-001");
        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.step()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void noLectureGoesWithTheThanks(Language language) {
        assertThat(words(Affairs.resumed(2).draft(RESUMED, language)))
                .doesNotContain("1234", "1,234", "1 234", "LV80", "RF1")
                .doesNotContain("late", "myöhäs", "איחור", "kavē");
    }

    @Test
    void thanksGoToTheContactAndNotToWhoeverLooksAfterBills() {
        Affairs affairs = Affairs.resumed(1);
        affairs.contact = new Contact("Dana Levi", "", "", "", "Bo Berg", "");

        assertThat(words(affairs.draft(RESUMED, Language.EN)))
                .contains("Dear Dana Levi,")
                .doesNotContain("Bo Berg");
    }

    @Test
    void onlyWhatHadPausedTheWorkAndWasPaidIsNamed() {
        Affairs affairs = Affairs.resumed(2);
        affairs.invoices.add(paid("OTHER", ON.minusDays(50), ON.minusDays(45)));
        affairs.invoices.set(0, cancelled(affairs.invoices.getFirst()));

        assertThat(words(affairs.draft(RESUMED, Language.EN)))
                .contains("Thank you for paying invoice 2026-002.")
                .doesNotContain("OTHER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | The matter of invoice 2026-001 is settled. I have resumed | Thank you for
                    FI | Laskua 2026-001 koskeva asia on nyt selvitetty. Työ       | Kiitos
                    HE | הנושא של חשבונית 2026-001 הוסדר. העבודה                    | תודה
                    LV | Jautājums par rēķinu 2026-001 ir atrisināts. Darbs        | Paldies
                    """)
    void whatWasCancelledIsSettledWithoutThanks(Language language, String settled, String thanks) {
        Affairs affairs = Affairs.resumed(1);
        affairs.invoices.set(0, cancelled(affairs.invoices.getFirst()));

        Draft draft = affairs.draft(RESUMED, language);

        assertThat(words(draft)).contains(settled).doesNotContain(thanks);
        assertThat(draft.invoiceIds()).containsExactly("id-2026-001");
        assertThat(words(affairs.draft(RESUMED, language, "2026-001"))).contains(settled);
    }

    @Test
    void theLastPauseCountsUnlessWorkWasResumedSince() {
        Affairs affairs = Affairs.resumed(1);
        affairs.invoices.add(paid("A-1", ON.minusDays(80), ON.minusDays(70)));
        affairs.sent(LetterKind.WORK_PAUSED, ON.minusDays(72), "id-A-1");
        assertThat(words(affairs.draft(RESUMED, Language.EN))).contains("invoice 2026-001.");

        affairs.sent(RESUMED, ON, "id-2026-001");
        assertThat(words(affairs.draft(RESUMED, Language.EN))).contains("invoice 2026-001.");

        affairs.sent(RESUMED, ON.minusDays(1), "id-2026-001");
        assertThat(words(affairs.draft(RESUMED, Language.EN)))
                .contains("Thank you for your payment.")
                .doesNotContain("2026-001");
    }

    @Test
    void withoutAKnownPauseTheThanksNameNothingAndTheOwnerIsTold() {
        Affairs affairs = new Affairs();
        affairs.invoices.add(paid("2026-001", ON.minusDays(9), ON.minusDays(1)));

        Draft draft = affairs.draft(RESUMED, Language.EN);

        assertThat(words(draft)).contains("Thank you for your payment. I have resumed work");
        assertThat(draft.invoiceIds()).isEmpty();
        assertThat(draft.warnings())
                .containsExactly(
                        "No letter that paused the work is known, so this one names no invoice in its thanks.");
    }

    @Test
    void whatWasPaidCanBeNamedInstead() {
        Affairs affairs = new Affairs();
        affairs.invoices.add(paid("A-1", ON.minusDays(9), ON.minusDays(1)));
        affairs.invoices.add(bill("A-2", ON.minusDays(3), List.of()));

        Draft draft = affairs.draft(RESUMED, Language.EN, "A-1");

        assertThat(words(draft)).contains("Thank you for paying invoice A-1.");
        assertThat(draft.invoiceIds()).containsExactly("id-A-1");
        assertThat(draft.warnings())
                .containsExactly("Still overdue: A-2. The letter does not mention this.");
    }

    private static Invoice cancelled(Invoice invoice) {
        return new Invoice(
                invoice.id(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.amount(),
                null,
                "",
                "",
                List.of(),
                null,
                null,
                null,
                ON.minusDays(2),
                null);
    }

    private static Draft second(Affairs affairs, Language language) {
        return Letters.draft(affairs.request(REMINDER, language, "", 2));
    }

    private static String words(Draft draft) {
        return Read.words(draft.document()).replace('\u00A0', ' ');
    }
}
