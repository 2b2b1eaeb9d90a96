/**
 * The instruments of the window: a level as shape, word and colour, gauges small and large, and how
 * late a client pays. What they show is a value that a view model can make; they know no screen.
 * May use {@code gauge}, {@code journal} and {@code language}.
 */
@NullMarked
package app.evenkeel.desktop.instrument;

import org.jspecify.annotations.NullMarked;
