/**
 * Work off the window's thread: what may take long runs elsewhere and its answer comes back. Knows
 * no control, and of ours only the patience of whoever waits.
 */
@NullMarked
package app.evenkeel.desktop.work;

import org.jspecify.annotations.NullMarked;
