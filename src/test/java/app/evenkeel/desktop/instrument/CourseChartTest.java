package app.evenkeel.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.instrument.CourseLine.Point;
import app.evenkeel.journal.Language;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

@ExtendWith(WindowThread.class)
class CourseChartTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 1);

    @Test
    void aWeekOfWhichThereIsTooLittleToSayBreaksTheLine() {
        CourseChart whole = chart(Language.EN, _ -> 40);
        CourseChart broken = chart(Language.EN, week -> week == 20 || week == 22 ? null : 40);

        assertThat(strokes(whole)).isEqualTo(1);
        assertThat(strokes(broken)).isEqualTo(3);
    }

    @Test
    void theDayItselfIsMarkedWhereThereIsAValue() {
        assertThat(shown(chart(Language.EN, week -> week), ".now")).isTrue();
        assertThat(shown(chart(Language.EN, week -> week == 52 ? null : week), ".now")).isFalse();
    }

    @Test
    void isToldInWords() {
        CourseChart chart =
                chart(
                        Language.EN,
                        week -> week < 10 ? null : week == 30 ? Integer.valueOf(80) : 40);

        assertThat(chart.getAccessibleText())
                .isEqualTo(
                        "The last year. At first 40 (11 May 2025). Highest 80 (28 September 2025)."
                                + " At last 40 (1 March 2026)."
                                + " In 10 weeks there was too little to say.");
    }

    @Test
    void aYearOfWhichThereIsTooLittleToSayIsToldSo() {
        assertThat(chart(Language.EN, _ -> null).getAccessibleText())
                .isEqualTo("The last year. There was too little to say all year.");
    }

    @Test
    void theArrowKeysReadWeekByWeek() {
        CourseChart chart = chart(Language.EN, week -> week == 51 ? null : week);

        press(chart, KeyCode.LEFT);
        assertThat(said(chart)).isEqualTo("1 March 2026: 52, strained");
        press(chart, KeyCode.LEFT);
        assertThat(said(chart)).isEqualTo("22 February 2026: too little to say");
        assertThat(chart.getAccessibleText()).isEqualTo(said(chart));
        press(chart, KeyCode.HOME);
        press(chart, KeyCode.LEFT);
        assertThat(said(chart)).isEqualTo("2 March 2025: 0, calm");
        press(chart, KeyCode.END);
        press(chart, KeyCode.RIGHT);
        assertThat(said(chart)).isEqualTo("1 March 2026: 52, strained");
    }

    @ParameterizedTest
    @EnumSource
    void namesOfMonthsStandApartFromEachOther(Language language) {
        for (double width : List.of(280.0, 400.0, 600.0)) {
            CourseChart chart = chart(language, _ -> 40);
            chart.resize(width, 160);
            chart.layout();
            List<Label> names =
                    chart.lookupAll(".month").stream()
                            .map(Label.class::cast)
                            .filter(Node::isVisible)
                            .toList();
            assertThat(names).hasSizeGreaterThan(2);
            for (int i = 1; i < names.size(); i++) {
                Label before = names.get(i - 1);
                assertThat(names.get(i).getLayoutX())
                        .as(language + " at " + width)
                        .isGreaterThan(before.getLayoutX() + before.getWidth());
            }
        }
    }

    @Test
    void timeRunsLeftToRightInHebrewToo() {
        CourseChart chart = chart(Language.HE, week -> week);
        chart.getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);

        assertThat(chart.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(chart.lookup(".title").getEffectiveNodeOrientation())
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void withoutACourseItIsEmpty() {
        CourseChart chart = new CourseChart(Language.EN);
        Shown.in(Shown.Light.LIGHT, chart);
        press(chart, KeyCode.LEFT);

        assertThat(strokes(chart)).isZero();
        assertThat(said(chart)).isEmpty();
    }

    private static CourseChart chart(Language language, IntFunction<@Nullable Integer> values) {
        CourseChart chart = new CourseChart(language);
        chart.courseProperty()
                .set(
                        new CourseLine(
                                IntStream.rangeClosed(0, 52)
                                        .mapToObj(w ->
                                                new Point(ON.minusWeeks(52L - w), values.apply(w)))
                                        .toList()));
        Shown.in(Shown.Light.LIGHT, chart);
        return chart;
    }

    private static long strokes(CourseChart chart) {
        return ((Path) chart.lookup(".course"))
                .getElements().stream().filter(MoveTo.class::isInstance).count();
    }

    private static boolean shown(CourseChart chart, String style) {
        return chart.lookup(style).isVisible();
    }

    private static String said(CourseChart chart) {
        return ((Label) chart.lookup(".said")).getText();
    }

    private static void press(CourseChart chart, KeyCode key) {
        chart.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
