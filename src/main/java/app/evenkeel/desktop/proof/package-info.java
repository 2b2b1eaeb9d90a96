/**
 * What there is to say about the words of a letter while they are written: where they cannot stay
 * as they are, and where they could be gentler.
 */
@NullMarked
package app.evenkeel.desktop.proof;

import org.jspecify.annotations.NullMarked;
