/**
 * Invoices from the CSV files of other programs. What can be read in two ways is refused, never
 * guessed.
 */
@NullMarked
package app.evenkeel.exchange.invoices;

import org.jspecify.annotations.NullMarked;
