package app.evenkeel.report.advice;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.SignalKind;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A piece of evidence, told briefly: marked, of today, the first of its kind in its week. */
final class Piece {
    static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final SignalKind signal;
    private LocalDate on = ON;
    private int severity = 2;
    private boolean derived;
    private boolean excused;
    private boolean open;
    private double left = 1;
    private int place = 1;
    private String points = "5.0";

    private Piece(SignalKind signal) {
        this.signal = signal;
    }

    static Piece of(SignalKind signal) {
        return new Piece(signal);
    }

    Piece daysAgo(int days) {
        on = ON.minusDays(days);
        return this;
    }

    Piece slight() {
        severity = 1;
        return this;
    }

    Piece derived() {
        derived = true;
        return this;
    }

    Piece excused() {
        excused = true;
        return this;
    }

    Piece open() {
        open = true;
        return this;
    }

    Piece left(double part) {
        left = part;
        return this;
    }

    Piece place(int inItsWeek) {
        place = inItsWeek;
        return this;
    }

    Piece points(String tenths) {
        points = tenths;
        return this;
    }

    Evidence evidence() {
        return new Evidence(
                signal,
                severity,
                on,
                FactKind.ENTRY,
                "e1",
                derived,
                excused,
                open,
                left,
                place,
                new BigDecimal(points));
    }
}
