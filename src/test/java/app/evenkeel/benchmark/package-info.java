/** How fast the program is: measured and printed, never asserted. */
@NullMarked
package app.evenkeel.benchmark;

import org.jspecify.annotations.NullMarked;
