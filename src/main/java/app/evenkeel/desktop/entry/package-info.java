/**
 * The form for what happened with a client: to write it down in a few seconds, and to correct it
 * later. Knows the journal through the desk.
 */
@NullMarked
package app.evenkeel.desktop.entry;

import org.jspecify.annotations.NullMarked;
