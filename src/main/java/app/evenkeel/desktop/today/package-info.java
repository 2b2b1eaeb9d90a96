/** What wants doing today, and the way to do it. */
@NullMarked
package app.evenkeel.desktop.today;

import org.jspecify.annotations.NullMarked;
