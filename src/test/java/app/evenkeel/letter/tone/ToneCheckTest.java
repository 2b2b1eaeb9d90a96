package app.evenkeel.letter.tone;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ToneCheckTest {
    private static List<ToneFinding> check(Language language, String text) {
        return ToneCheck.in(language).check(text);
    }

    private static List<String> marked(Language language, String text) {
        return check(language, text).stream().map(f -> text.substring(f.from(), f.to())).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | absolute | You never answer my e-mails.
                    EN | absolute | You've never once paid on the day.
                    FI | absolute | Ette koskaan vastaa.
                    FI | absolute | Ettekö te ikinä lue viestejä?
                    LV | absolute | Jūs nekad neatbildat laikus.
                    LV | absolute | jus nekad neatbildat
                    HE | absolute | אתם אף פעם לא עונים
                    HE | absolute | אתה תמיד מאחר
                    HE | absolute | וכשאת תמיד משנה את דעתך, קשה לעבוד
                    HE | C-blame  | זו אשמתכם
                    EN | threat   | If you don't pay by Friday, I'll see you in court.
                    FI | threat   | Ellei lasku ole maksettu, asia siirtyy perintätoimistolle.
                    LV | threat   | Citādi tiksimies tiesā.
                    HE | threat   | תשמעו מעורך הדין שלי
                    """)
    void inflectedWordsAreFound(Language language, String rule, String sentence) {
        assertThat(check(language, sentence).stream().map(f -> f.rule().id()))
                .as(sentence)
                .contains(rule);
    }

    @Test
    void hebrewIsTheSameWithAndWithoutNiqqud() {
        assertThat(marked(Language.HE, "אַתָּה תָּמִיד מְאַחֵר")).hasSize(1);
        assertThat(marked(Language.HE, "אתה תמיד מאחר")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | I always enjoy working with you.
                    EN | You can always reach me on weekdays.
                    EN | We never close in July.
                    EN | Sorry to hear that you were ill.
                    EN | I am sorry that my report came a day late.
                    EN | You wrote that “you never listen to us”; let us talk about it.
                    EN | ACME OY, ABB and KONE pay to FI21 1234 5600 0007 85, invoice INV-2026/014.
                    FI | Voitte aina soittaa.
                    FI | Pahoittelen, että raporttini tuli päivän myöhässä.
                    LV | Atvainojos, ka pārskats nonāca pie Jums dienu vēlāk.
                    HE | אפשר תמיד להתקשר אליי.
                    HE | זו לא אשמתכם.
                    """)
    void goodSentencesAreLeftAlone(Language language, String sentence) {
        assertThat(marked(language, sentence)).as(sentence).isEmpty();
    }

    @Test
    void linesThatAMailQuotesAreNotItsOwn() {
        assertThat(marked(Language.EN, "Thank you.\n\n> You never answer!\n> PAY NOW\n")).isEmpty();
    }

    @Test
    void aMarkWithoutItsPartnerHidesNothing() {
        assertThat(marked(Language.EN, "The 24\" screen is here. You never answer."))
                .containsExactly("You never answer");
        assertThat(marked(Language.EN, "\"Hello. You never answer.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PAY NOW, I need it.                | PAY NOW | Pay now
                    I told you it is NOT ready.        | NOT     | not
                    Where are the photographs???       | ???     | ?
                    Stop it!!                          | !!      | .
                    That is sooooo late.               | sooooo  | so
                    AND I THINK THAT WE SHOULD TALK.   | AND I THINK THAT WE SHOULD TALK | And I think that we should talk
                    """)
    void shoutingIsOfferedInAnEvenVoice(String sentence, String words, String gentler) {
        ToneFinding finding =
                check(Language.EN, sentence).stream()
                        .filter(f -> f.rule() == ToneRule.SHOUTING)
                        .findFirst()
                        .orElseThrow();

        assertThat(sentence.substring(finding.from(), finding.to())).isEqualTo(words);
        assertThat(finding.gentler()).isEqualTo(gentler);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBAN LV80 BANK 0000 4351 9500 1, BIC HABALV22",
                "The PDF for NORDEA BANK ABP and the VAT number FI01234567",
                "Hmm, see www.example.org and write to INFO@EXAMPLE.ORG",
                "It was a success!",
                "TERMS AND CONDITIONS"
            })
    void namesAndNumbersAreNoShouting(String sentence) {
        assertThat(marked(Language.EN, sentence)).isEmpty();
    }

    @Test
    void findingsComeInTheOrderOfTheTextAndDoNotOverlap() {
        String text =
                "You never answer!! It is all your fault, you always forget. PAY NOW or I will sue you.";
        List<ToneFinding> findings = check(Language.EN, text);

        assertThat(findings).hasSizeGreaterThanOrEqualTo(4);
        for (int i = 1; i < findings.size(); i++) {
            assertThat(findings.get(i).from()).isGreaterThanOrEqualTo(findings.get(i - 1).to());
        }
    }

    @Test
    void aGentlerWordingBeginsWithACapitalWhereASentenceBegins() {
        assertThat(check(Language.EN, "Well, you never answer.").getFirst().gentler())
                .matches("\\p{Ll}.*|I .*");
        assertThat(check(Language.EN, "You never answer.").getFirst().gentler())
                .matches("\\p{Lu}.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Because of you we lost the slot, and my team is idle. | Something got in the way here; let us see together how to go on.
                    EN | What the hell is this? | This surprised me.
                    EN | Sorry to bother you again, but the invoice is open. | A short note: the invoice is open.
                    FI | Anteeksi, että häiritsen, mutta lasku on auki. | Lyhyt asia: lasku on auki.
                    HE | סליחה שאני שוב מפריעה, אבל החשבונית פתוחה. | בקצרה: החשבונית פתוחה.
                    LV | Piedodiet, ka traucēju, bet rēķins nav apmaksāts. | Īsi par lietu: rēķins nav apmaksāts.
                    """)
    void aGentlerWordingFitsWhatIsLeft(Language language, String sentence, String after) {
        ToneFinding finding = check(language, sentence).getFirst();

        assertThat(
                        sentence.substring(0, finding.from())
                                + finding.gentler()
                                + sentence.substring(finding.to()))
                .isEqualTo(after);
    }

    @Test
    void aGreetingOnItsOwnLineStays() {
        String text = "Dear Anna,\nBecause of you we lost the slot.";

        assertThat(check(Language.EN, text).getFirst().from()).isEqualTo(text.indexOf("Because"));
    }

    @Test
    void wordsOverTheEndOfALineAreFound() {
        assertThat(marked(Language.EN, "As you know, you never\nanswer my mails."))
                .containsExactly("you never\nanswer my mails");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsNothing(Language language) {
        assertThat(check(language, "")).isEmpty();
        assertThat(check(language, " \n\n ")).isEmpty();
        assertThat(check(language, "2026-014 ?")).isEmpty();
    }

    /** Would not end in a lifetime if the time grew faster than the text. */
    @ParameterizedTest
    @EnumSource
    void aHostileTextIsReadToItsEnd(Language language) {
        String own =
                switch (language) {
                    case EN -> "you never ";
                    case FI -> "te aina ";
                    case HE -> "אתה תמיד ";
                    case LV -> "jūs nekad ";
                };
        List<String> pieces =
                List.of(
                        "a",
                        "A",
                        "!",
                        "? ",
                        "\"",
                        "'",
                        "a'",
                        "a.",
                        "(",
                        "\n",
                        "\n ",
                        "> ",
                        "…",
                        "A ",
                        "ש",
                        "́",
                        "\u200F",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "a-",
                        "you ",
                        "i will ",
                        own);
        for (String piece : pieces) {
            String text = piece.repeat(100_000 / piece.length());
            for (ToneFinding finding : check(language, text)) {
                assertThat(finding.to()).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
