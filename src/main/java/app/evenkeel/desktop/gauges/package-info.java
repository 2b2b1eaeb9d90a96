/**
 * The gauges of a client, and for each the receipt: what happened, and how much it weighs. Decides
 * nothing about weights; that is the work of {@code gauge}.
 */
@NullMarked
package app.evenkeel.desktop.gauges;

import org.jspecify.annotations.NullMarked;
