package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

/** The kinds of signal are those of the advice, section 2, as copied here from its table. */
class SignalKindTest {
    private static final String ADVERSE =
            """
            checks-before-deadline | control | A1
            contact-outside-hours | control | A1 D3
            double-channel | control | A1
            approves-every-step | control | B2
            approves-part | control | B2
            trivial-changes | control | B2
            blocks-good-practice | control | B2
            doubts-competence | trust | A2
            opinion-on-everything | trust | A3
            make-or-break | trust | B2
            blames-first | trust | B1 B2
            ignores-advice-then-rescue | trust | D7
            no-reply | response | B1
            feedback-withheld | response | B1
            late-decision-same-deadline | response | D3
            pays-late | payment | D4 B3
            later-every-cycle | payment | B3
            pay-eventually | payment | B3
            excuses-nonpayment | payment | B3
            haggles-after-agreeing | payment | D5
            disputes-invoice | payment | D5
            revision-asked | scope | A-go2
            unpaid-revision | scope | A-go2
            scope-grows-unpaid | scope | A-go3
            overrun-by-involvement | scope | A-go1
            changes-mind | scope | D6
            plays-against-competitors | scope | D8
            unreasonable-demand | scope | D3
            rudeness | conduct | D1 C
            abuse | conduct red | D1
            threat | conduct red | D1
            harassment | conduct red | D1
            demeaning-remark | conduct red | D1
            dishonesty | conduct red | D2
            legal-exposure | conduct red | D9
            public-attack | conduct red | B4
            """;

    /** "Facts that ease a gauge". */
    private static final String EASING =
            """
            thanks | conduct
            kept-boundary | control
            trusted-decision | trust
            quick-answer | response
            paid-on-time | payment
            paid-extra-work | scope
            apology | conduct
            recommended-you | trust
            """;

    @Test
    void adverseSignalsAreThoseOfTheTableInItsOrder() {
        assertThat(Arrays.stream(SignalKind.values()).filter(k -> !k.easing()).map(this::row))
                .containsExactlyElementsOf(ADVERSE.lines().toList());
    }

    @Test
    void easingFactsAreThoseNamedBelowIt() {
        List<SignalKind> easing =
                Arrays.stream(SignalKind.values()).filter(SignalKind::easing).toList();

        assertThat(easing.stream().map(k -> k.id() + " | " + k.dimension().id()))
                .containsExactlyElementsOf(EASING.lines().toList());
        assertThat(easing).allMatch(k -> k.sources().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void everyKindIsFoundByItsId(SignalKind kind) {
        assertThat(SignalKind.of(kind.id())).contains(kind);
    }

    @Test
    void whatIsNoIdFindsNone() {
        assertThat(SignalKind.of("PAYS_LATE")).isEmpty();
        assertThat(SignalKind.of("pays_late")).isEmpty();
        assertThat(SignalKind.of("")).isEmpty();
    }

    private String row(SignalKind kind) {
        return "%s | %s%s | %s"
                .formatted(
                        kind.id(),
                        kind.dimension().id(),
                        kind.redLine() ? " red" : "",
                        String.join(" ", kind.sources()));
    }
}
