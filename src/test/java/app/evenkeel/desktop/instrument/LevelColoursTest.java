package app.evenkeel.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** The colours of the levels can be read (WCAG 2.2, 1.4.3 and 1.4.11). */
@ExtendWith(WindowThread.class)
class LevelColoursTest {
    private static final List<String> LEVELS =
            List.of("calm", "watch", "strained", "critical", "unknown");
    private static final double TEXT = 4.5;
    private static final double DRAWING = 3;

    @ParameterizedTest
    @EnumSource
    void wordsAndShapesStandOutFromEveryGroundOfTheTheme(Shown.Light light) {
        Shown shown = Shown.in(light);
        for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset")) {
            Color under = shown.colour(ground, Color.WHITE);
            for (String level : LEVELS) {
                assertThat(contrast(shown.colour("-level-" + level, under), under))
                        .as(level + " on " + ground)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsStandOutFromTheirOwnMutedGround(Shown.Light light) {
        Shown shown = Shown.in(light);
        for (String ground : List.of("-color-bg-default", "-color-bg-subtle")) {
            Color under = shown.colour(ground, Color.WHITE);
            for (String level : LEVELS) {
                Color muted = shown.colour("-level-" + level + "-muted", under);
                assertThat(contrast(shown.colour("-level-" + level, muted), muted))
                        .as(level + " on its muted ground on " + ground)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void barsAndTicksStandOut(Shown.Light light) {
        Shown shown = Shown.in(light);
        Color under = shown.colour("-color-bg-default", Color.WHITE);
        for (String drawn : List.of("-color-neutral-emphasis", "-color-fg-subtle")) {
            assertThat(contrast(shown.colour(drawn, under), under))
                    .as(drawn)
                    .isGreaterThanOrEqualTo(DRAWING);
        }
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed())
                + 0.7152 * linear(c.getGreen())
                + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
