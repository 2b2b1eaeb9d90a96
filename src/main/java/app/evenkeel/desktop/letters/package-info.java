/** The letters to a client: chosen, seen as they will be, saved, printed, recorded as sent. */
@NullMarked
package app.evenkeel.desktop.letters;

import org.jspecify.annotations.NullMarked;
