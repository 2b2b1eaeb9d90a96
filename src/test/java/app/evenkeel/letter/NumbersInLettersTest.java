package app.evenkeel.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Block;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One invoice, some and many: in each language the words follow the number. */
class NumbersInLettersTest {
    private static final String ONE =
            """
            EN | The invoice below does not seem | The amount outstanding is | invoice below, which is
            FI | Alla oleva lasku näyttää | Avoinna on 1 | laskuun, joka on
            HE | החשבונית שלהלן טרם שולמה | הסכום לתשלום הוא | החשבונית שלהלן, שעדיין
            LV | norādīto rēķinu | Neapmaksātā summa ir | norādīto rēķinu, kas vēl nav apmaksāts
            """;
    private static final String SEVERAL =
            """
            EN | The invoices below do not seem | The total outstanding is | invoices below, which are
            FI | Alla olevat laskut näyttävät | Avoinna on yhteensä | laskuihin, jotka ovat
            HE | החשבוניות שלהלן טרם שולמו | הסכום הכולל לתשלום הוא | החשבוניות שלהלן, שעדיין
            LV | norādītajiem rēķiniem | Kopējā neapmaksātā summa ir | norādītajiem rēķiniem, kas vēl nav apmaksāti
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ONE)
    void oneInvoiceIsOne(Language language, String first, String amount, String second) {
        assertThat(reminder(language, 1, 1)).contains(first, amount);
        assertThat(reminder(language, 1, 2)).contains(second, amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SEVERAL)
    void severalAreSeveralAlsoWhereTheirNumberEndsInOne(
            Language language, String first, String amount, String second) {
        for (int number : new int[] {2, 5, 11, 21, 101}) {
            assertThat(reminder(language, number, 1)).contains(first, amount);
            assertThat(reminder(language, number, 2)).contains(second, amount);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | 1 | invoice 2026-001.
                    EN | 2 | invoices 2026-002 and 2026-001.
                    EN | 5 | invoices 2026-005, 2026-004, 2026-003, 2026-002 and 2026-001.
                    EN | 11 | all 11 invoices.
                    EN | 21 | all 21 invoices.
                    EN | 101 | all 101 invoices.
                    FI | 1 | Kiitos laskun 2026-001 maksusta.
                    FI | 2 | Kiitos laskujen 2026-002 ja 2026-001 maksusta.
                    FI | 11 | Kiitos kaikkien 11 laskun maksusta.
                    FI | 21 | Kiitos kaikkien 21 laskun maksusta.
                    FI | 101 | Kiitos kaikkien 101 laskun maksusta.
                    HE | 1 | תודה על תשלום חשבונית 2026-001.
                    HE | 2 | תודה על תשלום החשבוניות 2026-002 ו־2026-001.
                    HE | 11 | תודה על תשלום כל 11 החשבוניות.
                    HE | 101 | תודה על תשלום כל 101 החשבוניות.
                    LV | 1 | Paldies par rēķina 2026-001 apmaksu!
                    LV | 2 | Paldies par rēķinu 2026-002 un 2026-001 apmaksu!
                    LV | 11 | Paldies par visu 11 rēķinu apmaksu!
                    LV | 21 | Paldies par visu 21 rēķina apmaksu!
                    LV | 101 | Paldies par visu 101 rēķina apmaksu!
                    LV | 102 | Paldies par visu 102 rēķinu apmaksu!
                    """)
    void thanksNameAFewAndCountMany(Language language, int number, String thanks) {
        Draft draft = Affairs.resumed(number).draft(LetterKind.WORK_RESUMED, language);

        assertThat(Read.words(draft.document())).contains(thanks);
        assertThat(draft.invoiceIds()).hasSize(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | the day below | the days below
                    FI | mainittuna päivänä | mainittuina päivinä
                    HE | לפנייתי מהתאריך שלהלן | לפניותיי מהתאריכים שלהלן
                    LV | norādītajā dienā | norādītajās dienās
                    """)
    void answersAreAskedForAsTheyAreMany(Language language, String one, String several) {
        assertThat(feedback(language, 1)).contains(one);
        for (int number : new int[] {2, 5, 11, 21, 101}) {
            assertThat(feedback(language, number)).contains(several);
        }
    }

    private static String feedback(Language language, int number) {
        return Read.words(
                Affairs.waiting(number).draft(LetterKind.FEEDBACK_NEEDED, language).document());
    }

    private static String reminder(Language language, int number, int step) {
        Draft draft =
                Affairs.overdue(number)
                        .draft(FormLetter.of(LetterKind.PAYMENT_REMINDER, step), language);
        assertThat(
                        draft.document().blocks().stream()
                                .filter(Block.Table.class::isInstance)
                                .map(Block.Table.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .rows())
                .hasSize(number);
        return Read.words(draft.document());
    }
}
