package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.PlainText;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;

import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void aLetterAsSentHasTheWordsOfItsDraftAndTheirFingerprint() {
        Draft draft = Affairs.overdue(2).draft(LetterKind.PAYMENT_REMINDER, Language.FI);

        Letter sent = draft.sent("l1", ON.plusDays(1));

        assertThat(sent.text()).isEqualTo(PlainText.of(draft.document()));
        assertThat(sent.sha256()).matches("[0-9a-f]{64}");
        assertThat(sent)
                .isEqualTo(
                        new Letter(
                                "l1",
                                LetterKind.PAYMENT_REMINDER,
                                Language.FI,
                                1,
                                ON.plusDays(1),
                                draft.invoiceIds(),
                                sent.text(),
                                sent.sha256()));
    }

    @Test
    void aFileIsNamedAfterTheClientTheInvoiceElseTheDayAndTheKindOfLetter() {
        assertThat(fileName(1, LetterKind.PAYMENT_REMINDER, Language.EN))
                .isEqualTo("Acme Oy 2026-001 Payment reminder");
        assertThat(fileName(2, LetterKind.PAYMENT_REMINDER, Language.FI))
                .isEqualTo("Acme Oy 2026-03-05 Maksumuistutus");
        assertThat(fileName(1, LetterKind.TERMINATION, Language.LV))
                .isEqualTo("Acme Oy 2026-03-05 Sadarbības izbeigšana");
    }

    private static String fileName(int invoices, LetterKind kind, Language language) {
        return Affairs.overdue(invoices).draft(kind, language).fileName();
    }
}
