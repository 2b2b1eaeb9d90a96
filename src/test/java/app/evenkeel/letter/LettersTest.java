package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;
import static app.evenkeel.letter.Affairs.bill;
import static app.evenkeel.letter.Affairs.euros;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Stationery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Currency;
import java.util.List;

class LettersTest {
    private static final LetterKind REMINDER = LetterKind.PAYMENT_REMINDER;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | €1,234.50 | 22 February 2026 | 5 March 2026 | It may simply have been overlooked
                    FI | 1_234,50_€ | 22.2.2026 | 5.3.2026 | Se on ehkä jäänyt kiireessä huomaamatta
                    HE | 1,234.50_€ | 22.2.2026 | 5.3.2026 | ייתכן שהדבר פשוט נשמט
                    LV | 1_234,50_€ | 2026. gada 22. februāris | 2026. gada 5. marts | ikdienas steigā palicis nepamanīts
                    """)
    void aReminderNamesItsInvoiceAndLetsSaveFace(
            Language language, String amount, String due, String date, String overlooked) {
        String words = words(Affairs.overdue(1).draft(REMINDER, language));

        assertThat(words)
                .contains("2026-001", amount.replace('_', '\u00A0'), due, date, overlooked)
                .contains("LV80 BANK 0000 4351 9500 1", "RF1", "Maija Ozola", "maija@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | €3,603.50 | The invoices below do not seem
                    FI | 3_603,50_€ | Alla olevat laskut näyttävät
                    HE | 3,603.50_€ | החשבוניות שלהלן טרם שולמו
                    LV | 3_603,50_€ | tālāk norādīto rēķinu apmaksa
                    """)
    void severalInvoicesAreOneLetterWithOneTotal(Language language, String total, String several) {
        Draft draft = Affairs.overdue(3).draft(REMINDER, language);

        assertThat(words(draft))
                .contains("2026-001", "2026-002", "2026-003", "RF1", "RF2", "RF3")
                .contains(total.replace('_', '\u00A0'), several);
        assertThat(draft.invoiceIds()).containsExactly("id-2026-003", "id-2026-002", "id-2026-001");
        assertThat(draft.step()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | I have therefore stopped work | I will resume work promptly
                    FI | keskeyttänyt työt | Jatkan työtä viipymättä
                    HE | הופסקה העבודה | העבודה תתחדש מיד עם קבלת התשלום
                    LV | darbs pagaidām ir apturēts | Darbu atsākšu nekavējoties
                    """)
    void aPauseSaysThatWorkHasStoppedAndResumesOnPayment(
            Language language, String stopped, String resumes) {
        Draft draft = Affairs.overdue(1).draft(LetterKind.WORK_PAUSED, language);

        assertThat(words(draft)).contains(stopped, resumes, "2026-001");
        assertThat(draft.step()).isNull();
        assertThat(draft.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | 4 April 2026 | I cannot meet your needs | final report | the overdue amount has been settled
                    FI | 4.4.2026 | En pysty vastaamaan tarpeisiinne | loppuraportti | kun erääntynyt saatava on maksettu
                    HE | 4.4.2026 | אין באפשרותי לתת מענה הולם | דוח סיכום | מיד עם הסדרת התשלום שמועדו עבר
                    LV | 2026. gada 4. aprīlis | nespēju nodrošināt | noslēguma pārskats | tiklīdz būs nokārtoti kavētie maksājumi
                    """)
    void aTerminationTellsReasonLastDayReportAndWhatIsOwed(
            Language language, String lastDay, String cannot, String report, String once) {
        Affairs affairs = Affairs.overdue(1);
        affairs.accounts.add(new Account("a1", "Instagram @acme", "", null));

        assertThat(words(affairs.draft(LetterKind.TERMINATION, language)))
                .contains(lastDay, cannot, "the approvals came late", report, once)
                .contains("Instagram @acme", "2026-001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | By the last day I will hand over | All invoices so far have been paid
                    FI | viimeiseen päivään mennessä | Kaikki tähänastiset laskut on maksettu
                    HE | עד היום האחרון אעביר | כל החשבוניות עד כה שולמו
                    LV | Līdz pēdējai dienai nodošu | Visi līdzšinējie rēķini ir apmaksāti
                    """)
    void whereAllIsPaidTheAccountsAreHandedOverByTheLastDay(
            Language language, String by, String paid) {
        Affairs affairs = new Affairs();
        affairs.invoices.add(
                bill("1", ON, List.of(new Payment(ON.minusDays(2), euros("1234.50")))));
        affairs.accounts.add(new Account("a1", "Instagram @acme", "", null));
        affairs.accounts.add(new Account("a2", "Old blog", "", ON.minusDays(1)));

        assertThat(words(affairs.draft(LetterKind.TERMINATION, language)))
                .contains(by, paid, "Instagram @acme")
                .doesNotContain("Old blog");
    }

    @ParameterizedTest
    @EnumSource
    void aClientWithoutInvoicesOrAccountsIsToldNothingOfThem(Language language) {
        List<Block> blocks =
                new Affairs().draft(LetterKind.TERMINATION, language).document().blocks();

        assertThat(blocks).noneMatch(Block.Table.class::isInstance);
        assertThat(blocks.stream().filter(Block.Paragraph.class::isInstance)).hasSize(5);
    }

    @Test
    void currenciesAreNeverAddedTogether() {
        Affairs affairs = Affairs.overdue(1);
        Money dollars = Money.of("200", Currency.getInstance("USD"));
        affairs.invoices.add(bill("US-1", ON.minusDays(3), dollars, List.of(), null, null));

        assertThat(words(affairs.draft(REMINDER, Language.EN)))
                .contains("The total outstanding is €1,234.50 and $200.00.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | €1,234.50, JPY_300 and $200.00.
                    FI | 1_234,50_€, 300_JPY ja 200,00_$.
                    HE | 1,234.50_€, 300_JPY ו־200.00_$.
                    LV | 1_234,50_€, 300_JPY un 200,00_$.
                    """)
    void severalCurrenciesAreListedAsTheLanguageListsThings(Language language, String total) {
        Affairs affairs = Affairs.overdue(1);
        for (Money owed : List.of(money("200", "USD"), money("300", "JPY"))) {
            String number = owed.currency().getCurrencyCode();
            affairs.invoices.add(bill(number, ON.minusDays(3), owed, List.of(), null, null));
        }

        assertThat(
                        words(affairs.draft(REMINDER, language))
                                .replace('\u00A0', '_')
                                .replaceAll("[\u200E\u200F]", ""))
                .contains(total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Reference | quoting the reference of each invoice. | quoting the reference of each invoice, or its number where it has none.
                    FI | Viite | Käyttäkää kunkin laskun omaa viitettä. | omaa viitettä tai, jos viitettä ei ole, merkitkää viestiksi laskun numero.
                    HE | אסמכתה | בציון האסמכתה של כל חשבונית. | בציון האסמכתה של כל חשבונית או, אם אין לה אסמכתה, מספר החשבונית.
                    LV | Atsauce | norādot katra rēķina maksājuma atsauci. | norādot katra rēķina maksājuma atsauci vai, ja tās nav, rēķina numuru.
                    """)
    void eachOfSeveralInvoicesKeepsItsReferenceWhateverTheOthersHave(
            Language language, String column, String all, String some) {
        Affairs affairs = Affairs.overdue(2);
        assertThat(words(affairs.draft(REMINDER, language))).contains(column, "RF1", "RF2", all);

        affairs.invoices.add(referring("2026-003", ""));
        assertThat(words(affairs.draft(REMINDER, language)))
                .contains(column, "RF1", "RF2", "–", some);

        affairs.invoices.replaceAll(i -> referring(i.number(), ""));
        assertThat(words(affairs.draft(REMINDER, language)))
                .contains("2026-001", "2026-003")
                .doesNotContain(column);
    }

    private static Money money(String amount, String currency) {
        return Money.of(amount, Currency.getInstance(currency));
    }

    private static Invoice referring(String number, String reference) {
        Invoice invoice = bill(number, ON.minusDays(9), List.of());
        return Invoice.issued(
                invoice.id(),
                number,
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.amount(),
                null,
                reference,
                "");
    }

    @Test
    void withoutABankAccountTheLetterPointsToTheInvoice() {
        Affairs affairs = Affairs.overdue(1).owner("Maija Ozola", "");

        assertThat(words(affairs.draft(REMINDER, Language.EN)))
                .contains("The payment details are on the invoice.");
    }

    @Test
    void paymentIsAskedOfTheOneWhoLooksAfterBills() {
        Affairs affairs = Affairs.overdue(1);
        affairs.contact = new Contact("Dana Levi", "", "", "", "Bo Berg", "");

        assertThat(words(affairs.draft(REMINDER, Language.EN)))
                .contains("Dear Bo Berg,")
                .doesNotContain("Dana");
        assertThat(words(affairs.draft(LetterKind.TERMINATION, Language.EN)))
                .contains("Dear Dana Levi,");
    }

    @Test
    void aLatvianNameIsSpokenToOnlyWhereItKeepsItsEnding() {
        Affairs affairs = Affairs.overdue(1);

        assertThat(words(affairs.draft(REMINDER, Language.LV))).contains("Labdien, Dana Levi!");
        affairs.contact = new Contact("Jānis Kalniņš", "", "", "", "", "");
        assertThat(words(affairs.draft(REMINDER, Language.LV)))
                .contains("Labdien!", "Jānis Kalniņš");
    }

    @Test
    void aClientWithoutAKnownPersonIsGreetedWithoutAName() {
        Affairs affairs = Affairs.overdue(1);
        affairs.contact = Contact.UNKNOWN;

        assertThat(words(affairs.draft(REMINDER, Language.EN))).contains("Hello,", "Acme Oy");
        assertThat(words(affairs.draft(REMINDER, Language.HE))).contains("לכבוד", "שלום רב,");
    }

    @Test
    void theOwnerIsWarnedThatTheContractMayNotAllowAPause() {
        Affairs affairs = Affairs.overdue(1);
        affairs.contract = Contract.UNKNOWN;
        assertThat(affairs.draft(LetterKind.WORK_PAUSED, Language.FI).warnings())
                .singleElement()
                .asString()
                .startsWith("It is not noted whether your contract with Acme Oy lets you stop");

        affairs.contract = new Contract(0, null, false);
        assertThat(affairs.draft(LetterKind.WORK_PAUSED, Language.FI).warnings())
                .singleElement()
                .asString()
                .contains("does not let you stop work");
        assertThat(affairs.draft(LetterKind.TERMINATION, Language.FI).warnings())
                .singleElement()
                .asString()
                .contains("No notice period");
    }

    @Test
    void whatWasPromisedIsLeftInPeaceUnlessItIsNamed() {
        Affairs affairs = Affairs.overdue(1);
        affairs.invoices.add(
                bill("P-7", ON.minusDays(3), euros("50"), List.of(), null, ON.plusDays(2)));

        assertThat(affairs.draft(REMINDER, Language.EN).invoiceIds())
                .containsExactly("id-2026-001");
        Draft named = affairs.draft(REMINDER, Language.EN, "P-7");
        assertThat(named.invoiceIds()).containsExactly("id-P-7");
        assertThat(named.warnings())
                .containsExactly("Payment of invoice P-7 is promised for a later day.");
    }

    @Test
    void aDisputedInvoiceIsNamedInATerminationAndTheOwnerTold() {
        Affairs affairs = new Affairs();
        affairs.invoices.add(
                bill("D-7", ON.minusDays(3), euros("50"), List.of(), ON.minusDays(1), null));

        assertThat(affairs.draft(LetterKind.TERMINATION, Language.EN).warnings())
                .containsExactly("Invoice D-7 is in dispute; the letter calls it open.");
    }

    @Test
    void whatLiesAfterTheDayHasNotHappenedYet() {
        Affairs affairs = Affairs.overdue(1);
        affairs.invoices.add(
                bill(
                        "2026-008",
                        ON.minusDays(2),
                        List.of(new Payment(ON.plusDays(1), euros("1234.50")))));
        affairs.invoices.add(bill("2026-009", ON.plusDays(20), List.of()));

        assertThat(affairs.draft(REMINDER, Language.EN).invoiceIds())
                .containsExactly("id-2026-001", "id-2026-008");
        assertThat(words(affairs.draft(LetterKind.TERMINATION, Language.EN)))
                .doesNotContain("2026-009");
    }

    @Test
    void datesAmountsNumbersAndAccountsDoNotBreak() {
        List<String> together =
                Affairs.overdue(1).draft(REMINDER, Language.EN).document().blocks().stream()
                        .flatMap(Read::texts)
                        .flatMap(t -> t.spans().stream())
                        .filter(Text.Span::together)
                        .map(Text.Span::words)
                        .toList();

        assertThat(together)
                .contains("5 March 2026", "€1,234.50", "2026-001", "LV80 BANK 0000 4351 9500 1");
    }

    @Test
    void theDocumentKnowsWhoWroteItWhenAndInWhichLanguage() {
        var document = Affairs.overdue(1).draft(REMINDER, Language.HE).document();

        assertThat(document.rightToLeft()).isTrue();
        assertThat(document.author()).isEqualTo("Maija Ozola");
        assertThat(document.date()).isEqualTo(ON);
        assertThat(document.title()).contains("2026-001");
    }

    @Test
    void theOwnersLetterheadStandsAboveTheLetter() {
        Affairs affairs = Affairs.overdue(1);
        affairs.stationery = new Stationery("Ozola Design\n\nRiga, Mill Street 3", "", Paper.A4);

        var head =
                (Block.Letterhead)
                        affairs.draft(REMINDER, Language.EN).document().blocks().getFirst();

        assertThat(head.sender().stream().map(Text::plain))
                .containsExactly("Ozola Design", "Riga, Mill Street 3");
    }

    private static String words(Draft draft) {
        return Read.words(draft.document());
    }
}
