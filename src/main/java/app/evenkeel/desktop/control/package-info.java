/**
 * Pieces that many screens are made of: labelled fields, empty states, chips, icons. They know what
 * they show, and nothing of where it comes from.
 */
@NullMarked
package app.evenkeel.desktop.control;

import org.jspecify.annotations.NullMarked;
