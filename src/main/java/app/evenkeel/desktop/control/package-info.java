/**
 * Pieces that many screens are made of: labelled fields, empty states, chips, icons. They know what
 * they show, and nothing of the journal.
 */
@NullMarked
package app.evenkeel.desktop.control;

import org.jspecify.annotations.NullMarked;
