/**
 * What wants doing on a day, computed from the state of the relations. May use {@code journal},
 * {@code gauge}, {@code advice} and {@code letter}.
 */
@NullMarked
package app.evenkeel.agenda;

import org.jspecify.annotations.NullMarked;
