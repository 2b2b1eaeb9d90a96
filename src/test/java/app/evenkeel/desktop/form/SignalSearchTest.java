package app.evenkeel.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.Names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class SignalSearchTest {
    @ParameterizedTest
    @CsvSource({
        "EN, rings, DOUBLE_CHANNEL",
        "EN, dou, DOUBTS_COMPETENCE",
        "EN, dou chan, DOUBLE_CHANNEL",
        "EN, double-channel, DOUBLE_CHANNEL",
        "EN, ill pay, PAY_EVENTUALLY",
        "EN, THREAT, THREAT",
        "EN, remark, DEMEANING_REMARK",
        "FI, soittaa, DOUBLE_CHANNEL",
        "FI, toykeys, RUDENESS",
        "FI, hairinta, HARASSMENT",
        "FI, kiitos, THANKS",
        "LV, zvana, DOUBLE_CHANNEL",
        "LV, atra, QUICK_ANSWER",
        "LV, negod, DISHONESTY",
        "LV, rupjiba, RUDENESS",
        "HE, טלפון, DOUBLE_CHANNEL",
        "HE, איום, THREAT",
        "HE, אשלם, PAY_EVENTUALLY",
        "HE, thanks, THANKS",
    })
    void aSignalIsFoundByItsWordsOrItsId(Language language, String typed, SignalKind first) {
        assertThat(find(language, typed)).startsWith(first);
    }

    @Test
    void theIdIsLookedIntoAsWell() {
        assertThat(find(Language.EN, "dou"))
                .containsExactly(SignalKind.DOUBTS_COMPETENCE, SignalKind.DOUBLE_CHANNEL);
    }

    @Test
    void thePartOfAWordIsEnough() {
        assertThat(find(Language.EN, "bound")).contains(SignalKind.KEPT_BOUNDARY);
        assertThat(find(Language.EN, "pology")).containsExactly(SignalKind.APOLOGY);
    }

    @ParameterizedTest
    @EnumSource
    void withNothingTypedAllStandInTheirDimensions(Language language) {
        List<SignalKind> all = find(language, " ");

        assertThat(all)
                .doesNotHaveDuplicates()
                .extracting(SignalKind::dimension)
                .isSortedAccordingTo(Dimension::compareTo);
        assertThat(all).contains(SignalKind.THREAT, SignalKind.THANKS, SignalKind.UNPAID_REVISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "o", "pay", "late", "re"})
    void aDimensionStandsTogetherWhateverIsTyped(String typed) {
        List<Dimension> dimensions =
                find(Language.EN, typed).stream().map(SignalKind::dimension).toList();

        assertThat(dimensions.stream().distinct().count()).isEqualTo(changes(dimensions) + 1);
    }

    private static int changes(List<Dimension> dimensions) {
        int changes = 0;
        for (int i = 1; i < dimensions.size(); i++) {
            changes += dimensions.get(i) == dimensions.get(i - 1) ? 0 : 1;
        }
        return changes;
    }

    @Test
    void whatFollowsFromTheFactsIsNotOffered() {
        assertThat(find(Language.EN, ""))
                .doesNotContain(
                        SignalKind.NO_REPLY,
                        SignalKind.PAYS_LATE,
                        SignalKind.LATER_EVERY_CYCLE,
                        SignalKind.OVERRUN_BY_INVOLVEMENT,
                        SignalKind.PAID_ON_TIME);
    }

    @Test
    void whatIsMarkedIsNotOfferedAgain() {
        assertThat(
                        SignalSearch.marked(new Names(Language.EN))
                                .find("threat", Set.of(SignalKind.THREAT)))
                .isEmpty();
    }

    @Test
    void nothingIsFoundWhereNothingFits() {
        assertThat(find(Language.EN, "xyz")).isEmpty();
        assertThat(find(Language.EN, "threat xyz")).isEmpty();
    }

    private static List<SignalKind> find(Language language, String typed) {
        return SignalSearch.marked(new Names(language)).find(typed, Set.of());
    }
}
