/**
 * What every format asks of the journal that it is read for, and what it hands over: the facts to
 * put, how many there are, and what the user should know about how they were read.
 */
@NullMarked
package app.evenkeel.exchange.intake;

import org.jspecify.annotations.NullMarked;
