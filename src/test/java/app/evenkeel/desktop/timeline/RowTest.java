package app.evenkeel.desktop.timeline;

import static app.evenkeel.desktop.timeline.Happenings.call;
import static app.evenkeel.desktop.timeline.Happenings.called;
import static app.evenkeel.desktop.timeline.Happenings.events;
import static app.evenkeel.desktop.timeline.Happenings.invoice;
import static app.evenkeel.desktop.timeline.Happenings.rows;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

class RowTest {
    private static final Filter ALL = Filter.EVERYTHING;

    @Test
    void anEventIsFoundAgainInOtherWords() {
        Row before = events(rows(ALL, call("2026-02-28"), call("2026-02-27"))).getLast();
        List<Row> now =
                rows(ALL, call("2026-02-28"), called("2026-02-27").saying("Corrected").entry());

        assertThat(before.placeIn(now)).isEqualTo(2);
        assertThat(before.placeIn(rows(ALL, call("2026-02-28")))).isEqualTo(-1);
    }

    @Test
    void ofSeveralPaymentsTheSameOneIsFoundAgain() {
        Payment first = paid("2026-02-10");
        Payment second = paid("2026-02-20");
        Row older = events(rows(ALL, invoice("7", "2026-02-01", first, second))).get(1);

        assertThat(older.placeIn(rows(ALL, invoice("8", "2026-02-01", first, second))))
                .isEqualTo(-1);
        assertThat(events(rows(ALL, invoice("7", "2026-02-02", first, second))))
                .element(older.placeIn(rows(ALL, invoice("7", "2026-02-02", first, second))) - 1)
                .extracting(Row.Event::item)
                .hasFieldOrPropertyWithValue("payment", first);
    }

    private static Payment paid(String day) {
        return new Payment(LocalDate.parse(day), Money.of("50.00", Currency.getInstance("EUR")));
    }
}
