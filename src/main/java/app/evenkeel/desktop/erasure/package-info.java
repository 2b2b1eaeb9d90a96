/**
 * The last question before a client is erased for good, from the journal and from its backups.
 * Stands on the window's floor.
 */
@NullMarked
package app.evenkeel.desktop.erasure;

import org.jspecify.annotations.NullMarked;
