/** The file, opened with care, and the connection to it: one transaction at a time. */
@NullMarked
package app.evenkeel.store.sqlite;

import org.jspecify.annotations.NullMarked;
