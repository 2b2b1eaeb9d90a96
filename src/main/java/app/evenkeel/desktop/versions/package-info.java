/**
 * The earlier versions of an entry: when each was written down, what it said otherwise than the one
 * before, and the way back to it.
 */
@NullMarked
package app.evenkeel.desktop.versions;

import org.jspecify.annotations.NullMarked;
