/**
 * The facts of the journal as immutable records, and what follows from them alone: balances, days
 * late, the order of the timeline, what can want doing. Uses no other package of ours. Keys and
 * rules are those of the interchange format; a record that would break one cannot be made ({@link
 * InvalidFact}).
 */
@NullMarked
package app.evenkeel.journal;

import org.jspecify.annotations.NullMarked;
