package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.source.Source;
import app.evenkeel.gauge.Evidence;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A piece of evidence as it is read.
 *
 * @param severityWords the severity for those who cannot see the dots
 * @param pointsWords its part of the gauge's value, with its sign
 * @param notes why it counts as much as it does; may be empty
 * @param reason why it was set aside; may be empty
 */
record ReceiptRow(
        Evidence evidence,
        String day,
        String words,
        String severityWords,
        String pointsWords,
        String notes,
        String reason,
        @Nullable Source source) {

    /** What it does to the gauge. */
    enum Tone {
        WEIGHS,
        EASES,
        SET_ASIDE
    }

    Tone tone() {
        if (evidence.excused()) {
            return Tone.SET_ASIDE;
        }
        return evidence.signal().easing() ? Tone.EASES : Tone.WEIGHS;
    }

    BigDecimal points() {
        return evidence.points();
    }

    /** What it is and of which day, to tell it from the others. */
    String name() {
        return words + ", " + day;
    }
}
