package app.evenkeel.desktop.instrument;

import static app.evenkeel.desktop.instrument.Invoices.open;
import static app.evenkeel.desktop.instrument.Invoices.paid;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

@ExtendWith(WindowThread.class)
class DaysLateChartTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 1);

    private final Label empty = new Label("No invoices yet");

    @Test
    void withoutInvoicesItShowsWhatItWasGiven() {
        DaysLateChart chart = chart(List.of());

        assertThat(chart.getChildrenUnmodifiable()).containsExactly(empty);
        assertThat(chart.getAccessibleText()).isNull();
    }

    @Test
    void openAndPaidLateAndOnTimeLookDifferent() {
        DaysLateChart chart =
                chart(
                        List.of(
                                paid("A-1", "2026-01-01", "2026-01-01"),
                                paid("A-2", "2026-01-10", "2026-01-24"),
                                open("A-3", "2026-02-01"),
                                open("A-4", "2026-03-10")));

        assertThat(chart.lookupAll(".dot.paid")).hasSize(1);
        assertThat(chart.lookupAll(".bar.paid")).hasSize(1);
        assertThat(chart.lookupAll(".bar.open")).hasSize(1);
        assertThat(chart.lookupAll(".dot.open")).hasSize(1);
        assertThat(chart.getAccessibleText()).startsWith("4 invoices, by due date.");
    }

    @Test
    void ofManyOnlyTheWorstAreLabelled() {
        List<Invoice> many =
                IntStream.range(0, 40)
                        .mapToObj(i -> open("A-" + i, ON.minusDays(5L * i + 5).toString()))
                        .toList();
        DaysLateChart chart = chart(many);

        assertThat(chart.lookupAll(".days").stream().filter(Node::isVisible).count())
                .isBetween(1L, 3L);
        assertThat(chart.lookupAll(".slot")).hasSize(40);
    }

    @Test
    void timeRunsLeftToRightInHebrewToo() {
        DaysLateChart chart = new DaysLateChart(Language.HE, empty);
        Shown.in(Shown.Light.DARK, chart).scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);

        assertThat(chart.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(empty.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    private DaysLateChart chart(List<Invoice> invoices) {
        DaysLateChart chart = new DaysLateChart(Language.EN, empty);
        chart.daysLateProperty().set(DaysLate.of(invoices, ON));
        Shown.in(Shown.Light.LIGHT, chart);
        return chart;
    }
}
