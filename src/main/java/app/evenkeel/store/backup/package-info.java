/**
 * Copies of the journal: made while it is used, looked through before they count, kept for a year
 * in a folder beside it, and put back without losing what they replace.
 */
@NullMarked
package app.evenkeel.store.backup;

import org.jspecify.annotations.NullMarked;
