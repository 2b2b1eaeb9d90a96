/** What the law gives for an invoice that is or was late, line by line; nothing is written here. */
@NullMarked
package app.evenkeel.desktop.claim;

import org.jspecify.annotations.NullMarked;
