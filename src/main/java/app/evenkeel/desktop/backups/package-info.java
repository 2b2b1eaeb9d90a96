/**
 * The journal's backups, bringing one of them back, and looking through the journal. Stands on the
 * window's floor and the store's backups and findings.
 */
@NullMarked
package app.evenkeel.desktop.backups;

import org.jspecify.annotations.NullMarked;
