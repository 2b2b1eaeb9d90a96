package app.evenkeel.gauge;

import app.evenkeel.journal.SignalKind;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A piece of evidence on the receipt of a gauge.
 *
 * @param severity 1 (slight) to 3 (grave)
 * @param on the day it happened; for an invoice paid late the day it was due
 * @param source the id of the entry, invoice or engagement it comes from
 * @param derived whether the program found it, rather than the owner marking it
 * @param excused whether the owner has set it aside, so that it counts 0
 * @param points its part of the gauge's value, in tenths; negative where it eases. The points of
 *     all the evidence of a gauge add up to its value
 */
public record Evidence(
        SignalKind signal,
        int severity,
        LocalDate on,
        String source,
        boolean derived,
        boolean excused,
        BigDecimal points) {}
