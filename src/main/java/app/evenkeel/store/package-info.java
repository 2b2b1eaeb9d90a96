/**
 * The journal's file: one SQLite database with the facts, their history and a search index, and the
 * only package that knows so. Uses {@code journal} and {@code file}. {@link JournalFile} is the way
 * in, for everybody: the packages below belong to it, but for {@code check} and {@code backup}.
 * What goes wrong with the file comes out as {@link app.evenkeel.journal.Refused}.
 */
@NullMarked
package app.evenkeel.store;

import org.jspecify.annotations.NullMarked;
