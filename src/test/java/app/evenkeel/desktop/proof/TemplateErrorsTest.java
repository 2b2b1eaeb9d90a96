package app.evenkeel.desktop.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.letter.Templates;

import org.junit.jupiter.api.Test;

import java.util.List;

class TemplateErrorsTest {
    private static List<Finding> in(String text) {
        return new TemplateErrors(Language.EN)
                .in(text, t -> Templates.check(LetterKind.TERMINATION, null, Language.EN, t));
    }

    @Test
    void aMisspeltVariableIsFoundAtItsPlaceWithWhatWasMeant() {
        assertThat(in("{salutation}\n\n🙂 On {lastDya} we part."))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.marked()).isEqualTo("{lastDya}");
                    assertThat(f.better()).isEqualTo("{lastDay}");
                    assertThat(f.mark().kind()).isEqualTo(Mark.Kind.ERROR);
                    assertThat(f.mark().words())
                            .isEqualTo("There is no {lastDya} to fill in. Did you mean {lastDay}?");
                });
    }

    @Test
    void allErrorsAreFoundAtOnce() {
        assertThat(in("Hello {nobody}\nyours {signature}\n{a|b|c} and } and {client"))
                .extracting(Finding::marked)
                .containsExactly("{nobody}", "{signature}", "{a|b|c}", "}", "{client");
    }

    @Test
    void aRightTextHasNone() {
        assertThat(in("{salutation}\n\n{{so}} it {ends|end}\n\n{signature}")).isEmpty();
    }

    @Test
    void aTextWithoutWordsHasNoPlaceToMark() {
        assertThat(in("  \n ")).isEmpty();
    }

    @Test
    void findingsMoveWithTheirWordsUntilTheTextIsReadAnew() {
        String before = "Dear {clinet}, see {totla}.";
        List<Finding> found = in(before);

        List<Finding> moved = Finding.after(found, before, "Dear {clinet}, now see {totla}.");
        assertThat(moved).extracting(Finding::marked).containsExactly("{clinet}", "{totla}");
        assertThat(moved).allMatch(f -> f.holdsIn("Dear {clinet}, now see {totla}."));

        assertThat(Finding.after(found, before, "Dear {client}, see {totla}."))
                .extracting(Finding::marked)
                .containsExactly("{totla}");
        assertThat(Finding.after(found, before, "")).isEmpty();
    }
}
