package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the built-in letters are written, whatever they are about. */
class ProseTest {
    /**
     * The reader as a man or a woman: pronouns, imperatives, futures and adjectives. Words that are
     * written alike for both, as לך or בקשתך, are welcome; so is the particle את, written as the
     * pronoun is.
     */
    private static final Pattern GENDERED =
            words(
                    "אתה",
                    "אתם",
                    "אתן",
                    "שלם",
                    "שלמי",
                    "פנה",
                    "פני",
                    "ענה",
                    "עני",
                    "שלח",
                    "שלחי",
                    "הודע",
                    "הודיעי",
                    "אנא",
                    "תוכל",
                    "תוכלי",
                    "תרצה",
                    "תרצי",
                    "תוכלו",
                    "יכול",
                    "יכולה",
                    "מוזמן",
                    "מוזמנת",
                    "מתבקש",
                    "מתבקשת",
                    "נתבקשת",
                    "מעוניין",
                    "מעוניינת",
                    "עסוק",
                    "עסוקה",
                    "היקר",
                    "היקרה",
                    "בטוח",
                    "בטוחה");

    /** The writer in the present tense, which would tell his or her gender. */
    private static final Pattern GENDERED_WRITER =
            words(
                    "שמח", "שמחה", "מבקש", "מבקשת", "כותב", "כותבת", "מודה", "מקווה", "מאמין",
                    "מאמינה", "מציע", "מציעה", "מסכים", "מסכימה", "מבין", "מבינה", "חוזר", "חוזרת",
                    "שולח", "שולחת", "רוצה", "יודע", "יודעת");

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    private static final Pattern ENGLISH =
            words(
                    "the",
                    "and",
                    "you",
                    "your",
                    "with",
                    "for",
                    "please",
                    "invoice",
                    "invoices",
                    "payment",
                    "work",
                    "letter",
                    "thank",
                    "dear",
                    "hello",
                    "regards");

    private static Stream<FormLetter> letters() {
        return FormLetter.all().stream();
    }

    @Test
    void thereAreEightKindsAndTheReminderHasTwoSteps() {
        assertThat(FormLetter.all().stream().map(FormLetter::id))
                .containsExactly(
                        "payment-reminder",
                        "payment-reminder-2",
                        "work-paused",
                        "work-resumed",
                        "feedback-needed",
                        "boundaries",
                        "scope-change",
                        "way-of-working",
                        "termination");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsUnder150WordsInEveryLanguageEvenAtItsLongest(FormLetter form) {
        for (Language language : Language.values()) {
            for (int number : new int[] {1, 3}) {
                int words = body(form, language, number).split("\\s+").length;

                assertThat(words).as("words of %s in %s", form.id(), language).isBetween(35, 149);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noBraceOrChoiceIsLeft(FormLetter form) {
        for (Language language : Language.values()) {
            assertThat(Read.words(longest(form, language, 3).document()))
                    .as("%s in %s", form.id(), language)
                    .doesNotContain("{", "}", "|", "  ", " .", " ,");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noEnglishIsInTheOtherLanguages(FormLetter form) {
        for (Language language : new Language[] {Language.FI, Language.LV, Language.HE}) {
            String prose = builtIn(form, language);
            assertThat(ENGLISH.matcher(prose).results().map(m -> m.group()).toList())
                    .as("English in %s in %s", form.id(), language)
                    .isEmpty();
        }
        assertThat(LATIN_WORD.matcher(builtIn(form, Language.HE)).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void hebrewGuessesNobodysGender(FormLetter form) {
        String body = body(form, Language.HE, 1) + "\n" + body(form, Language.HE, 3);

        assertThat(GENDERED.matcher(body).results().map(m -> m.group()).toList()).isEmpty();
        assertThat(GENDERED_WRITER.matcher(body).results().map(m -> m.group()).toList()).isEmpty();
        assertThat(body).doesNotContain("/ה", "/ת", "(ה)", "(ת)");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void finnishSpeaksToTheReaderAsTeAndLatvianWithACapital(FormLetter form) {
        String finnish = body(form, Language.FI, 1);
        String latvian = body(form, Language.LV, 1);

        assertThat(words("sinä", "sinun", "sinulle", "sinua", "sinulla", "Te", "Teidän", "Teille"))
                .satisfies(you -> assertThat(you.matcher(finnish).find()).isFalse());
        assertThat(words("jūs", "jums", "jūsu", "tu", "tev", "tavs", "tavu"))
                .satisfies(you -> assertThat(you.matcher(latvian).find()).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void noLetterThreatensApologisesOrSpeaksOfAlwaysAndNever(Language language) {
        Pattern harsh =
                switch (language) {
                    case EN ->
                            words(
                                    "sorry",
                                    "apologise",
                                    "unfortunately",
                                    "court",
                                    "lawyer",
                                    "legal",
                                    "debt",
                                    "always",
                                    "never",
                                    "immediately",
                                    "final notice",
                                    "demand",
                                    "must",
                                    "failure");
                    case FI ->
                            words(
                                    "anteeksi",
                                    "pahoittelen",
                                    "perintä",
                                    "perintään",
                                    "oikeus",
                                    "velka",
                                    "aina",
                                    "koskaan",
                                    "välittömästi",
                                    "vaadin");
                    case HE ->
                            words(
                                    "סליחה", "מתנצל", "מתנצלת", "משפט", "עורך", "חוב", "תמיד",
                                    "לעולם", "מייד", "דורש", "דורשת");
                    case LV ->
                            words(
                                    "atvainojiet",
                                    "atvainojos",
                                    "tiesa",
                                    "tiesā",
                                    "parāds",
                                    "parādu",
                                    "vienmēr",
                                    "nekad",
                                    "tūlīt",
                                    "pieprasu");
                };
        for (FormLetter form : FormLetter.all()) {
            String body = body(form, language, 1);
            List<String> found = harsh.matcher(body).results().map(m -> m.group()).toList();
            found = found.stream().filter(word -> !promised(form, word)).toList();

            assertThat(found).as("harsh words of %s", form.id()).isEmpty();
        }
    }

    /** In a letter about boundaries the client is told what can always be counted on. */
    private static boolean promised(FormLetter form, String word) {
        return form.id().equals("boundaries")
                && List.of("always", "aina", "תמיד", "vienmēr").contains(word);
    }

    private static String body(FormLetter form, Language language, int number) {
        return Read.body(longest(form, language, number).document());
    }

    /** With all that it can say: a waiver, what was asked for, the engagement, accounts. */
    private static Draft longest(FormLetter form, Language language, int number) {
        Affairs affairs = Affairs.fitFor(form.kind(), number);
        affairs.clientName = "א";
        LetterRequest request = affairs.request(form, language);
        return Letters.draft(
                form.asksAgain() ? request.waiving(new Waiver(ON.plusDays(14))) : request);
    }

    private static String builtIn(FormLetter form, Language language) {
        String template = Templates.builtIn(form.kind(), form.step(), language);
        return template.replaceAll("\\{[a-zA-Z]+\\}", "");
    }

    private static Pattern words(String... words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:"
                        + String.join("|", Arrays.stream(words).map(Pattern::quote).toList())
                        + ")(?![\\p{L}\\p{N}])",
                Pattern.UNICODE_CASE);
    }
}
