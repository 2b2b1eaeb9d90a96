package app.evenkeel.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.document.Block;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;

import java.util.List;

class TemplatesTest {
    private static final LetterKind REMINDER = LetterKind.PAYMENT_REMINDER;

    @Test
    void theOwnersOwnTemplateStandsInsteadOfTheBuiltIn() {
        String words = own("Hi {contact},\n\n{invoices} of {total} is open. Thanks!");

        assertThat(words)
                .contains("Hi Dana Levi,", "2026-001 of €1,234.50 is open. Thanks!")
                .doesNotContain("overlooked");
    }

    @Test
    void itStandsOnlyForItsKindAndLanguage() {
        Affairs affairs = Affairs.overdue(1).template(REMINDER, Language.FI, "Moi!");

        assertThat(Read.words(affairs.draft(REMINDER, Language.EN).document()))
                .contains("overlooked");
        assertThat(Read.words(affairs.draft(REMINDER, Language.FI).document())).contains("Moi!");
    }

    @Test
    void aTemplateThatDoesNotSignIsSigned() {
        assertThat(own("Please pay {total}."))
                .endsWith("Kind regards,\nMaija Ozola\nmaija@example.org");
        assertThat(own("Please pay {total}.\n\nYours, {owner}")).endsWith("Yours, Maija Ozola");
        assertThat(own("Please pay {total}.\n{signature}")).containsOnlyOnce("Kind regards");
    }

    @Test
    void aChoiceFollowsTheNumberOfInvoices() {
        String template = "Invoice{|s} {is|are} open.";

        assertThat(own(template)).contains("Invoice is open.");
        assertThat(
                        Read.words(
                                Affairs.overdue(2)
                                        .template(REMINDER, Language.EN, template)
                                        .draft(REMINDER, Language.EN)
                                        .document()))
                .contains("Invoices are open.");
    }

    @Test
    void invoicesAloneOnALineAreATable() {
        List<Block> blocks =
                Affairs.overdue(2)
                        .template(REMINDER, Language.EN, "Open:\n  {invoices}  \nThank you.")
                        .draft(REMINDER, Language.EN)
                        .document()
                        .blocks();

        assertThat(blocks.stream().map(Block::getClass).map(Class::getSimpleName))
                .containsExactly(
                        "Letterhead", "Heading", "Paragraph", "Table", "Paragraph", "Signature");
    }

    @Test
    void linesWithinAParagraphStayLines() {
        assertThat(
                        Affairs.overdue(1)
                                .template(REMINDER, Language.EN, "One\ntwo\r\n\r\n\r\nthree")
                                .draft(REMINDER, Language.EN)
                                .document()
                                .blocks())
                .anyMatch(b -> b instanceof Block.Lines(var lines) && lines.size() == 2)
                .anyMatch(b -> b instanceof Block.Paragraph(var t) && t.plain().equals("three"));
    }

    @Test
    void twoBracesAreOne() {
        assertThat(own("a {{ b }} c {{contact}}")).contains("a { b } c {contact}");
    }

    @Test
    void valuesAreNeverReadAsTemplates() {
        Affairs affairs = Affairs.overdue(1);
        affairs.clientName = "{owner} {{x";
        affairs.contact =
                new Contact("{total}\n{signature}\n\n<b>Dana</b> {nosuch", "", "", "", "", "");

        assertThat(Read.words(affairs.draft(REMINDER, Language.EN).document()))
                .contains("Dear {total} {signature} <b>Dana</b> {nosuch,")
                .contains("{owner} {{x");
    }

    @Test
    void aReasonMayHoldBracesLinesAndAFullStop() {
        Affairs affairs = new Affairs();
        var request =
                affairs.request(
                        LetterKind.TERMINATION, Language.EN, "late {reason}\nanswers.", null);

        assertThat(Read.words(Letters.draft(request).document()))
                .contains("following: late {reason} answers.\n");
    }

    @Test
    void anUnknownVariableIsNamedWithItsPlaceAndTheNearest() {
        refused(
                "Dear {contact},\n\nאב😀 {contcat} x",
                "Your own template payment-reminder.en, line 3, column 5: "
                        + "there is no variable {contcat}; did you mean {contact}?");
        refused("{LastDay}", "did you mean {lastDay}?");
        refused("{last-day}", "did you mean {lastDay}?");
        refused("{quux}", "there is no variable {quux}; there are client, contact, ");
        refused("{}", "there is no variable {}");
    }

    @Test
    void anEmptyVariableIsNamedWithItsPlaceAndTheRemedy() {
        refused(
                "Hello\nfrom your {trade}",
                "line 2, column 11: {trade} has no value; say it once with: evenkeel owner --trade TEXT");
        refused("{reason}", "{reason} has no value; say it with: --reason TEXT");
        refused("{accounts}", "{accounts} has no value; no account is left");
        refused("{workingHours}", "say them once with: evenkeel owner --working-hours TEXT");
        refused("{requests}", "{requests} has no value; no answer of theirs is late");
    }

    @Test
    void bracesMustPair() {
        refused("a {contact", "line 1, column 3: the brace is not closed");
        refused("a {contact {total}", "line 1, column 3: the brace is not closed");
        refused("a {one|{total}}", "line 1, column 3: the brace is not closed");
        refused("a contact}", "line 1, column 10: a brace is closed that was not opened");
        refused("{a|b|c}", "a choice has two sides");
    }

    @Test
    void whatIsMoreThanWordsMustStandAlone() {
        refused("We agreed {boundaries}", "{boundaries} must stand alone on its line");
        refused("Yours {signature}", "line 1, column 7: {signature} must stand alone on its line");
    }

    @Test
    void aBrokenTemplateDoesNotHinderLettersOfOtherKinds() {
        Affairs affairs = Affairs.overdue(1).template(REMINDER, Language.EN, "{nosuch}");

        assertThat(affairs.draft(LetterKind.WORK_PAUSED, Language.EN).invoiceIds()).hasSize(1);
    }

    private static String own(String template) {
        return Read.words(
                Affairs.overdue(1)
                        .template(REMINDER, Language.EN, template)
                        .draft(REMINDER, Language.EN)
                        .document());
    }

    private static void refused(String template, String sentence) {
        assertThatThrownBy(() -> own(template))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }
}
