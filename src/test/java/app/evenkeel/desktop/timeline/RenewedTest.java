package app.evenkeel.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

class RenewedTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0",
        "abc, xabc, 1",
        "abc, abcx, 1",
        "abc, axc, 2",
        "abc, ac, 1",
        "abc, '', 3",
        "'', abc, 3",
        "aab, aaab, 1",
        "abc, xyz, 6",
    })
    void onlyWhatIsDifferentIsTouched(String before, String after, int touched) {
        ObservableList<Row> shown = FXCollections.observableArrayList(rows(before));
        List<Row> changed = new ArrayList<>();
        shown.addListener(
                (ListChangeListener<Row>)
                        change -> {
                            while (change.next()) {
                                changed.addAll(change.getRemoved());
                                changed.addAll(change.getAddedSubList());
                            }
                        });

        Renewed.rows(shown, rows(after));

        assertThat(shown).isEqualTo(rows(after));
        assertThat(changed).hasSize(touched);
    }

    private static List<Row> rows(String letters) {
        return letters.chars()
                .<Row>mapToObj(c -> new Row.Month(YearMonth.of(2026, 3), Character.toString(c)))
                .toList();
    }
}
