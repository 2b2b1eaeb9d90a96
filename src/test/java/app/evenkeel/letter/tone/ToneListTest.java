package app.evenkeel.letter.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

class ToneListTest {
    /** Shouting is found without a list. */
    private static final Set<ToneRule> LISTED = EnumSet.complementOf(EnumSet.of(ToneRule.SHOUTING));

    private static Spelling spelling(Language language) {
        return new Spelling(language, language == Language.FI || language == Language.LV);
    }

    private static ToneList read(String text) {
        return ToneListReader.read("list.txt", text, new Spelling(Language.EN, false));
    }

    @ParameterizedTest
    @EnumSource
    void everyLineOfEveryListLoadsAndEveryRuleHasWords(Language language) {
        ToneList list = ToneList.in(spelling(language));

        assertThat(list.wordings()).hasSizeGreaterThan(60);
        assertThat(list.wordings().stream().map(Wording::rule).collect(Collectors.toSet()))
                .isEqualTo(LISTED);
        assertThat(list.allowed()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOfferedInsteadBreaksNoRuleItself(Language language) {
        ToneCheck check = ToneCheck.in(language);
        for (Wording wording : ToneList.in(spelling(language)).wordings()) {
            assertThat(check.check(wording.gentler())).as(wording.gentler()).isEmpty();
        }
    }

    @Test
    void aGentlerWordingIsForAllPatternsSinceTheLast() {
        ToneList list =
                read(
                        """
                        # for the reader
                        <very> = so|very

                        [C-rude]
                        <very> rude
                        (silly|absurd)
                          idea
                        > surprising
                        [allow C-rude threat]
                        not rude
                        """);

        assertThat(list.wordings()).hasSize(2).allMatch(w -> w.gentler().equals("surprising"));
        assertThat(list.allowed().getFirst().rules())
                .containsExactlyInAnyOrder(ToneRule.RUDE, ToneRule.THREAT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    [C-cross]            | list.txt, line 1: there is no rule C-cross
                    [C-rude              | list.txt, line 1: the bracket of the section is not closed
                    rude                 | list.txt, line 1: a pattern stands in no section
                    > kinder             | list.txt, line 1: a gentler wording stands for no pattern
                    [allow C-rude]~x~> y | list.txt, line 3: a gentler wording stands for no pattern
                    [allow rude]         | list.txt, line 1: there is no rule rude
                    [C-rude]~rude        | list.txt, line 2: the patterns before have no gentler wording
                    [C-rude]~(rude       | list.txt, line 2: a bracket is not closed (column 6: (rude)
                    [C-rude]~rude)       | list.txt, line 2: ")" cannot stand here (column 5: rude))
                    [C-rude]~<very> rude | list.txt, line 2: there is no such name (column 2: <very> rude)
                    [C-rude]~rude ~99 x  | list.txt, line 2: a gap has 1 to 12 words
                    [C-rude]~rude?       | list.txt, line 2: must begin with a word that is sure to be there
                    [C-rude]~*           | list.txt, line 2: a word is missing, or has two stars
                    [C-rude]~so-called   | list.txt, line 2: words with a hyphen are written as several
                    """)
    void aLineThatCannotBeReadIsNamed(String text, String sentence) {
        // A gap is written ~99; elsewhere here ~ is a line end.
        String list = text.replaceAll("~(?!\\d)", "\n");

        assertThatThrownBy(() -> read(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void aNameStandsForOneChoiceOnly() {
        assertThatThrownBy(() -> read("<a> = b\n<a> = c"))
                .hasMessage("list.txt, line 2: <a> is named twice");
    }
}
