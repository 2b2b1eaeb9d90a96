package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.navigation.Sheet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A piece of evidence as it is read.
 *
 * @param severity 1 (slight) to 3 (grave)
 * @param severityWords the same for those who cannot see the dots
 * @param note why it was set aside; may be empty
 * @param points its part of the gauge's value
 * @param pointsWords the same with its sign
 */
record ReceiptRow(
        String day,
        String words,
        Tone tone,
        int severity,
        String severityWords,
        String note,
        @Nullable Source source,
        BigDecimal points,
        String pointsWords) {

    /** What it does to the gauge. */
    enum Tone {
        WEIGHS,
        EASES,
        SET_ASIDE
    }

    /** Where it comes from, and the form that shows it. */
    record Source(String words, Sheet opens) {}
}
