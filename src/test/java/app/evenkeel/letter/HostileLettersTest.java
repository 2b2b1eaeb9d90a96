package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;
import static app.evenkeel.letter.Affairs.bill;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.PlainText;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** Letters about data that someone pasted, mistyped or meant badly. */
class HostileLettersTest {
    private static Stream<String> words() {
        return Stream.of(
                "<script>alert(1)</script> & \"quoted\" 'names'",
                "line\none\r\ntwo\u2028three",
                "emoji 😀 👩‍💻 日本語",
                "\u202Eturned\u202C \u200Fmarks\u200E \u2067open",
                "{owner} {{signature}} {a|b} {",
                "=cmd|'/c calc'!A1",
                "\f\u000Bcontrol\u0007",
                "x".repeat(10_000),
                "מילה ".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("words")
    void whateverIsInTheDataEveryLetterCanBeWritten(String words) {
        for (FormLetter form : FormLetter.all()) {
            for (Language language : new Language[] {Language.EN, Language.HE}) {
                Affairs affairs = Affairs.fitFor(form.kind(), 1);
                affairs.ownerName = words;
                affairs.clientName = words;
                affairs.bankAccount = words;
                affairs.contact = new Contact(words, words, words, words, words, words);
                affairs.accounts.add(new Account("hostile", words, words, null));
                affairs.engagements.clear();
                affairs.engaged(words).told(words, ON, null);
                Draft draft =
                        Letters.draft(affairs.request(form.kind(), language, words, form.step()));

                String text = PlainText.of(draft.document());
                assertThat(text.split("[\n\f]"))
                        .allMatch(l -> l.codePointCount(0, l.length()) <= 76);
                assertThat(text.chars())
                        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || c == 0x2067 || c == 7);
                assertThat(draft.fileName().codePoints().count()).isLessThanOrEqualTo(60);
                assertThat(draft.fileName()).doesNotContain("/", "<", "\n", "\"");
            }
        }
    }

    @Test
    void anInvoiceNumberCannotBreakOutOfALetter() {
        Affairs affairs = new Affairs();
        affairs.invoices.add(bill("A\n{owner}\n\n<b>1</b>", ON.minusDays(3), List.of()));

        Draft draft = affairs.draft(LetterKind.PAYMENT_REMINDER, Language.EN);

        assertThat(Read.words(draft.document())).contains("A {owner} <b>1</b>");
        assertThat(draft.fileName()).isEqualTo("Acme Oy A {owner} -b-1-b Payment reminder");
    }

    @Test
    void aLongNameLeavesTheFileItsInvoiceAndItsKind() {
        Affairs affairs = Affairs.overdue(1);
        affairs.clientName = "The Very Long Name of a Company and Its Daughters Limited";

        assertThat(affairs.draft(LetterKind.PAYMENT_REMINDER, Language.EN).fileName())
                .startsWith("The Very Long Name")
                .endsWith("2026-001 Payment reminder");
    }

    @ParameterizedTest
    @EnumSource
    void aClientOfWhomOnlyTheNameIsKnownGetsEveryLetter(Language language) {
        for (FormLetter form : FormLetter.all()) {
            Affairs affairs = Affairs.fitFor(form.kind(), 1);
            affairs.contact = Contact.UNKNOWN;

            assertThat(Read.words(affairs.draft(form, language).document()))
                    .as(form.id())
                    .contains("Acme Oy")
                    .doesNotContain(", ,", "  ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR | 0.01 | €0.01 | 0,01_€ | 0.01_€",
                "EUR | 999999999999999.99 | €999,999,999,999,999.99 | 999_999_999_999_999,99_€ | 999,999,999,999,999.99_€",
                "JPY | 1234 | JPY_1,234 | 1_234_JPY | 1,234_JPY",
                "BHD | 1234.567 | BHD_1,234.567 | 1_234,567_BHD | 1,234.567_BHD",
            })
    void amountsAtTheEdgesStandAsTheyAre(
            String currency, String amount, String en, String fi, String he) {
        Affairs affairs = new Affairs();
        Money money = Money.of(amount, Currency.getInstance(currency));
        affairs.invoices.add(bill("1", ON.minusDays(3), money, List.of(), null, null));

        for (FormLetter form :
                new FormLetter[] {
                    FormLetter.of(LetterKind.PAYMENT_REMINDER, 2),
                    FormLetter.of(LetterKind.WORK_PAUSED, null)
                }) {
            assertThat(words(affairs, form, Language.EN)).contains(en);
            assertThat(words(affairs, form, Language.FI)).contains(fi);
            assertThat(words(affairs, form, Language.LV)).contains(fi);
            assertThat(words(affairs, form, Language.HE)).contains(he);
        }
    }

    @Test
    void theTotalOfManyLargeAmountsIsExact() {
        Affairs affairs = new Affairs();
        for (int i = 0; i < 101; i++) {
            affairs.invoices.add(
                    bill(
                            "L" + i,
                            ON.minusDays(3),
                            Affairs.euros("999999999999.99"),
                            List.of(),
                            null,
                            null));
        }
        FormLetter second = FormLetter.of(LetterKind.PAYMENT_REMINDER, 2);

        assertThat(words(affairs, second, Language.EN)).contains("€100,999,999,999,998.99");
    }

    private static String words(Affairs affairs, FormLetter form, Language language) {
        return Read.words(affairs.draft(form, language).document()).replace('\u00A0', '_');
    }
}
