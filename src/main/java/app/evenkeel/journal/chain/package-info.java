/**
 * A journal's history as it can be shown to others, who verify it with a program for SHA-256 alone.
 * Form-giving is the store's; of our packages only {@code journal} is used.
 */
@NullMarked
package app.evenkeel.journal.chain;

import org.jspecify.annotations.NullMarked;
