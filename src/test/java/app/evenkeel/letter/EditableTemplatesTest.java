package app.evenkeel.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Template;
import app.evenkeel.letter.LetterTrouble.Whose;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an editor of templates is told: what there is, what may stand in it, what is wrong. */
class EditableTemplatesTest {
    private static final LetterKind REMINDER = LetterKind.PAYMENT_REMINDER;

    private static Stream<FormLetter> letters() {
        return FormLetter.all().stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyBuiltInTextIsATemplateOfVariablesThatAreOffered(FormLetter form) {
        List<String> offered =
                Templates.variables(form.kind(), form.step(), Language.EN).stream()
                        .map(TemplateVariable::name)
                        .toList();
        for (Language language : Language.values()) {
            String text = Templates.builtIn(form.kind(), form.step(), language);

            assertThat(Templates.check(form.kind(), form.step(), language, text)).isEmpty();
            assertThat(text.lines().filter(line -> line.contains("\t"))).isEmpty();
            assertThat(named(text)).isSubsetOf(offered);
        }
    }

    private static List<String> named(String text) {
        return Pattern.compile("\\{([a-zA-Z]+)\\}")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyVariableIsExplainedInEveryLanguage(Language language) {
        for (FormLetter form : FormLetter.all()) {
            List<TemplateVariable> offered =
                    Templates.variables(form.kind(), form.step(), language);

            assertThat(offered.stream().map(TemplateVariable::name))
                    .doesNotHaveDuplicates()
                    .contains("salutation", "contact", "owner", "date", "signature");
            assertThat(offered.stream().map(TemplateVariable::meaning))
                    .doesNotHaveDuplicates()
                    .allMatch(meaning -> !meaning.isBlank() && !meaning.endsWith("."));
        }
    }

    @Test
    void whatIsOfferedIsWhatTheLetterIsAbout() {
        assertThat(offered(REMINDER, 1)).contains("invoices", "total").doesNotContain("waiver");
        assertThat(offered(REMINDER, 2)).contains("invoices", "waiver").doesNotContain("reason");
        assertThat(offered(LetterKind.WORK_PAUSED, null)).contains("waiver");
        assertThat(offered(LetterKind.WORK_RESUMED, null)).contains("thanks");
        assertThat(offered(LetterKind.SCOPE_CHANGE, null)).contains("asked", "engagement");
        assertThat(offered(LetterKind.TERMINATION, null)).contains("lastDay", "handover", "owed");
        assertThat(offered(LetterKind.BOUNDARIES, null)).doesNotContain("invoices", "lastDay");
    }

    @Test
    void whatMustStandAloneIsKnown() {
        assertThat(
                        Templates.variables(LetterKind.TERMINATION, null, Language.EN).stream()
                                .filter(TemplateVariable::alone)
                                .map(TemplateVariable::name))
                .containsExactly("owed", "signature");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Dear {contcat}; 6", "a {b; 3", "Yours {signature}; 7", "{a|b|c}; 1"})
    void anErrorIsFoundWithoutAClient(String text, int column) {
        LetterRefused refused = Templates.check(REMINDER, 2, Language.EN, text).orElseThrow();

        assertThat(refused)
                .hasMessageStartingWith(
                        "Your own template payment-reminder-2.en, line 1, column %d: "
                                .formatted(column));
        assertThat(refused.trouble())
                .isInstanceOfSatisfying(
                        WrongTemplate.class,
                        wrong -> {
                            assertThat(wrong.whose()).isEqualTo(Whose.OWN_TEMPLATE);
                            assertThat(wrong.column()).isEqualTo(column);
                        });
    }

    @Test
    void aTemplateWithoutWordsIsNone() {
        assertThat(Templates.check(REMINDER, 1, Language.EN, " \n ")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{x}}}", "{{salutation}", "{a|{owner}}", "{{a}|b}", "{ {owner} }"})
    void bracesWithinBracesAreRefused(String text) {
        assertThat(Templates.check(REMINDER, 1, Language.EN, text)).isPresent();
    }

    @Test
    void aTemplateCannotCallItself() {
        Affairs affairs = Affairs.overdue(1);
        affairs.clientName = "{client}{salutation}";
        affairs.ownerName = "{{owner}}";
        affairs.template(
                REMINDER, Language.EN, "{{salutation}} {{{{client}}}} {client} {owner} {{{date}}}");

        assertThat(Read.words(affairs.draft(REMINDER, Language.EN).document()))
                .contains("{salutation} {{client}} {client}{salutation} {{owner}} {5 March 2026}");
    }

    @Test
    void eachStepHasATemplateOfItsOwn() {
        Affairs affairs = Affairs.overdue(1);
        affairs.templates =
                List.of(
                        new Template(REMINDER, 2, Language.EN, "The second."),
                        new Template(REMINDER, 1, Language.EN, "The first."),
                        new Template(REMINDER, 2, Language.FI, "Toinen."));

        assertThat(words(affairs, 1)).contains("The first.");
        assertThat(words(affairs, 2)).contains("The second.");
        affairs.templates = List.of(new Template(REMINDER, 2, Language.EN, "The second."));
        assertThat(words(affairs, 1)).contains("overlooked");
    }

    private static String words(Affairs affairs, int step) {
        return Read.words(
                Letters.draft(affairs.request(REMINDER, Language.EN, "", step)).document());
    }

    private static List<String> offered(LetterKind kind, Integer step) {
        return Templates.variables(kind, step, Language.EN).stream()
                .map(TemplateVariable::name)
                .toList();
    }
}
