/**
 * Whether a journal is as it was written: SQLite's own tests, the history's chain, the facts
 * against the history, and the search index against the facts.
 */
@NullMarked
package app.evenkeel.store.check;

import org.jspecify.annotations.NullMarked;
