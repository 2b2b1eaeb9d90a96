package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.language.Dates;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The time given in all, and its course as bars: by month, or by quarter or year once long. */
record TimeGiven(Wording wording, WorkTime time) {
    private static final int MOST_BARS = 24;

    /** How long one bar is. */
    private enum Span {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Span(int months) {
            this.months = months;
        }

        YearMonth start(YearMonth month) {
            return month.minusMonths((month.getMonthValue() - 1) % months);
        }

        /** The bars from the first month to the last, both included. */
        long bars(YearMonth first, YearMonth last) {
            return ChronoUnit.MONTHS.between(start(first), start(last)) / months + 1;
        }
    }

    List<Block> blocks() {
        if (time.none()) {
            return List.of();
        }
        Block total =
                new Block.Paragraph(
                        wording.of(
                                "report.time.total",
                                Map.of("time", wording.duration(time.minutes()))));
        return List.of(wording.section("report.time"), total, chart());
    }

    private Block chart() {
        YearMonth first = time.months().firstKey();
        YearMonth last = time.months().lastKey();
        Span span = span(first, last);
        List<Block.Bar> bars = new ArrayList<>();
        for (YearMonth m = span.start(first); !m.isAfter(last); m = m.plusMonths(span.months)) {
            long minutes =
                    time.months().subMap(m, m.plusMonths(span.months)).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            bars.add(new Block.Bar(label(span, m), minutes, wording.duration(minutes)));
        }
        return new Block.BarChart(caption(span), bars);
    }

    private static Span span(YearMonth first, YearMonth last) {
        if (Span.MONTH.bars(first, last) <= MOST_BARS) {
            return Span.MONTH;
        }
        return Span.QUARTER.bars(first, last) <= MOST_BARS ? Span.QUARTER : Span.YEAR;
    }

    private Text caption(Span span) {
        return switch (span) {
            case MONTH -> wording.of("report.time.by-month");
            case QUARTER -> wording.of("report.time.by-quarter");
            case YEAR -> wording.of("report.time.by-year");
        };
    }

    private Text label(Span span, YearMonth start) {
        String year = Integer.toString(start.getYear());
        return switch (span) {
            case MONTH -> Text.together(new Dates(wording.language()).month(start));
            case QUARTER ->
                    Text.together(
                            wording.of(
                                            "report.time.quarter",
                                            Map.of(
                                                    "quarter",
                                                    Text.of(
                                                            Integer.toString(
                                                                    start.get(
                                                                            IsoFields
                                                                                    .QUARTER_OF_YEAR))),
                                                    "year",
                                                    Text.of(year)))
                                    .plain());
            case YEAR -> Text.together(year);
        };
    }
}
