/**
 * How well the payment gauge of the day an invoice is issued tells the invoices that will be paid
 * late from the others: measured over real histories, and printed.
 */
@NullMarked
package app.evenkeel.gauge.calibration;

import org.jspecify.annotations.NullMarked;
