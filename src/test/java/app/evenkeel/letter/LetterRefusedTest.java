package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;
import static app.evenkeel.letter.Affairs.bill;
import static app.evenkeel.letter.Affairs.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Payment;
import app.evenkeel.letter.LetterTrouble.NoReason;
import app.evenkeel.letter.LetterTrouble.NothingOverdue;
import app.evenkeel.letter.LetterTrouble.Unfit;
import app.evenkeel.letter.LetterTrouble.UnfitInvoice;
import app.evenkeel.letter.LetterTrouble.UnknownInvoice;
import app.evenkeel.letter.LetterTrouble.Whose;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;
import app.evenkeel.letter.TemplateTrouble.EmptyVariable;
import app.evenkeel.letter.TemplateTrouble.Missing;
import app.evenkeel.letter.TemplateTrouble.UnknownVariable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the window says where a letter cannot be written. */
class LetterRefusedTest {
    private static final LetterKind REMINDER = LetterKind.PAYMENT_REMINDER;

    @Test
    void aTerminationWithoutAReason() {
        LetterRequest request =
                new Affairs().request(LetterKind.TERMINATION, Language.EN, "", null);

        LetterRefused refused = refused(request);

        assertThat(refused.trouble()).isEqualTo(new NoReason());
        assertThat(refused.in(Language.EN))
                .isEqualTo("Say why you are parting: the letter needs a reason.");
    }

    @Test
    void aLetterWithoutASender() {
        assertThat(refused(Affairs.overdue(1).owner("", ""), REMINDER).in(Language.EN))
                .isEqualTo("The letter needs a sender. Add your name in Settings.");
    }

    @Test
    void nothingToRemindOfAndNothingToPauseFor() {
        Affairs affairs = new Affairs();
        affairs.invoices.add(bill("2026-001", ON, List.of()));

        assertThat(refused(affairs, REMINDER).trouble())
                .isEqualTo(new NothingOverdue(REMINDER, List.of()));
        assertThat(refused(affairs, REMINDER).in(Language.EN))
                .isEqualTo("Nothing is overdue, so there is nothing to remind of.");
        assertThat(refused(affairs, LetterKind.WORK_PAUSED).in(Language.EN))
                .isEqualTo("Nothing is overdue, so there is no cause to pause the work.");
    }

    @Test
    void whatIsPromisedCanBeChosenAllTheSame() {
        Affairs affairs = new Affairs();
        affairs.invoices.add(bill("P-7", ON.minusDays(3), euros("50"), List.of(), null, ON));

        assertThat(refused(affairs, REMINDER).in(Language.EN))
                .isEqualTo(
                        "All that is overdue is promised or on hold: P-7. Choose an invoice to write about it all the same.");
    }

    @Test
    void anInvoiceThatIsNotTheClients() {
        LetterRefused refused = refused(Affairs.overdue(1), REMINDER, "2026-099");

        assertThat(refused.trouble())
                .isEqualTo(new UnknownInvoice("Acme Oy", "2026-099", List.of("2026-001")));
        assertThat(refused.in(Language.EN))
                .isEqualTo("Acme Oy has no invoice 2026-099. Choose another.");
    }

    @Test
    void anInvoiceThatTheLetterCannotBeAbout() {
        Affairs affairs = new Affairs();
        affairs.invoices.add(bill("DUE", ON, List.of()));
        affairs.invoices.add(
                bill("PAID", ON.minusDays(9), List.of(new Payment(ON, euros("1234.50")))));
        affairs.invoices.add(
                bill("DISP", ON.minusDays(9), euros("5"), List.of(), ON.minusDays(2), null));
        affairs.invoices.add(bill("LATER", ON.plusDays(30), List.of()));

        assertThat(refused(affairs, REMINDER, "PAID").trouble())
                .isEqualTo(new UnfitInvoice("PAID", Unfit.PAID, ON));
        assertThat(
                        Stream.of("DUE", "PAID", "DISP", "LATER")
                                .map(number -> refused(affairs, REMINDER, number).in(Language.EN)))
                .containsExactly(
                        "Invoice DUE is not overdue: it is due on 5 March 2026. Leave it out.",
                        "Invoice PAID has been paid. Leave it out.",
                        "Invoice DISP has been in dispute since 3 March 2026. Leave it out.",
                        "Invoice LATER is dated 21 March 2026, after the letter. Leave it out.");
    }

    @Test
    void boundariesWithoutHoursOrWords() {
        assertThat(refused(new Affairs(), LetterKind.BOUNDARIES).in(Language.EN))
                .isEqualTo(
                        "The letter has nothing to say yet. Add your working hours in Settings, or the hours agreed with this client in the client’s details.");
    }

    @Test
    void feedbackWhereNoAnswerIsLate() {
        Affairs soon = new Affairs().asked("q", Channel.CALL, ON.minusDays(3), ON.plusDays(1));

        assertThat(refused(new Affairs(), LetterKind.FEEDBACK_NEEDED).in(Language.EN))
                .isEqualTo(
                        "No answer from this client is awaited. Write down what you asked, with the day by which you need the answer.");
        assertThat(refused(soon, LetterKind.FEEDBACK_NEEDED).trouble())
                .isEqualTo(new LetterTrouble.NothingAwaited(ON.plusDays(1)));
        assertThat(refused(soon, LetterKind.FEEDBACK_NEEDED).in(Language.EN))
                .isEqualTo(
                        "No answer from this client is late: the next is needed by 6 March 2026.");
    }

    @Test
    void invoicesForALetterThatNamesNone() {
        assertThat(refused(Affairs.waiting(1), LetterKind.BOUNDARIES, "A-1").in(Language.EN))
                .isEqualTo("This letter names no invoices. Leave them out.");
    }

    @Test
    void anErrorInATemplateHasItsPlace() {
        LetterRefused unknown = template("Dear {contact},\n\nאב😀 {contcat} x");
        LetterRefused empty = template("Hello\nfrom your {trade}");

        assertThat(unknown.trouble())
                .isEqualTo(
                        new WrongTemplate(
                                Whose.OWN_TEMPLATE,
                                3,
                                5,
                                new UnknownVariable("contcat", "contact")));
        assertThat(unknown.in(Language.EN))
                .isEqualTo(
                        "The template cannot be used. Line 3, column 5: there is no {contcat} to fill in. Did you mean {contact}?");
        assertThat(empty.trouble())
                .isEqualTo(
                        new WrongTemplate(
                                Whose.OWN_TEMPLATE,
                                2,
                                11,
                                new EmptyVariable("trade", Missing.ABOUT_THE_OWNER)));
        assertThat(empty.in(Language.EN))
                .endsWith("there is nothing to put in for {trade}. Add it in Settings.");
        assertThat(template("{accounts}").in(Language.EN))
                .endsWith("Write {handover}, which then falls away.");
        assertThat(template("a } b").in(Language.EN)).endsWith("For a brace itself, write }}.");
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleIsSaidInEveryLanguageWithoutTheCommandLine(Language language) {
        List<String> sentences =
                troubles().map(trouble -> new TroubleWords(language).of(trouble)).toList();

        assertThat(sentences)
                .doesNotHaveDuplicates()
                .allMatch(words -> words.matches("(?s).*[.?{}]\u200E?$"))
                .noneMatch(words -> words.contains("--") || words.contains("evenkeel"));
    }

    private static Stream<LetterTrouble> troubles() {
        Stream<LetterTrouble> plain =
                Stream.of(
                        new LetterTrouble.NoWords(),
                        new LetterTrouble.NothingToWaive(LetterKind.BOUNDARIES),
                        new LetterTrouble.TooSoonToWaive(),
                        new LetterTrouble.WaiverNotAhead(ON),
                        new LetterTrouble.StillOverdue(List.of("A/7")),
                        new LetterTrouble.NothingPaid(),
                        new LetterTrouble.NoSteps(LetterKind.WORK_PAUSED),
                        new LetterTrouble.NoSuchStep(3),
                        new LetterTrouble.NoInvoices(LetterKind.BOUNDARIES),
                        new LetterTrouble.NothingToTell(),
                        new LetterTrouble.NothingAwaited(null),
                        new LetterTrouble.NothingAwaited(ON),
                        new NoReason(),
                        new LetterTrouble.NoSender(),
                        new NothingOverdue(REMINDER, List.of()),
                        new NothingOverdue(LetterKind.WORK_PAUSED, List.of()),
                        new NothingOverdue(REMINDER, List.of("P-7", "P-8")),
                        new UnknownInvoice("Acme Oy", "A/7", List.of()));
        Stream<LetterTrouble> unfit =
                Arrays.stream(Unfit.values()).map(why -> new UnfitInvoice("A/7", why, ON));
        Stream<LetterTrouble> wrong =
                Stream.of(Whose.OWN_TEMPLATE, Whose.WORDING)
                        .flatMap(whose ->
                                templateTroubles().map(t -> new WrongTemplate(whose, 3, 5, t)));
        return Stream.of(plain, unfit, wrong).flatMap(s -> s);
    }

    private static Stream<TemplateTrouble> templateTroubles() {
        Stream<TemplateTrouble> plain =
                Stream.of(
                        new UnknownVariable("quux", null),
                        new UnknownVariable("contcat", "contact"),
                        new TemplateTrouble.NotAlone("signature"),
                        new TemplateTrouble.BraceNotOpened(),
                        new TemplateTrouble.BraceNotClosed(),
                        new TemplateTrouble.NotTwoSides());
        return Stream.concat(
                plain, Arrays.stream(Missing.values()).map(m -> new EmptyVariable("trade", m)));
    }

    private static LetterRefused template(String text) {
        return refused(Affairs.overdue(1).template(REMINDER, Language.EN, text), REMINDER);
    }

    private static LetterRefused refused(Affairs affairs, LetterKind kind, String... numbers) {
        return refused(affairs.request(kind, Language.EN, "", null, numbers));
    }

    private static LetterRefused refused(LetterRequest request) {
        return catchThrowableOfType(LetterRefused.class, () -> Letters.draft(request));
    }
}
