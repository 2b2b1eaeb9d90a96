/**
 * The owner's own wording of letters: the templates, seen as a letter to a real client while they
 * are written, and the letters that were put aside.
 */
@NullMarked
package app.evenkeel.desktop.wording;

import org.jspecify.annotations.NullMarked;
