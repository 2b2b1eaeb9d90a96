/**
 * From facts to judgement: six gauges and the overall one, with evidence for every point (DESIGN,
 * section 4). The numbers live in {@code calibration.properties}. May use {@code journal}.
 */
@NullMarked
package app.evenkeel.gauge;

import org.jspecify.annotations.NullMarked;
