/**
 * The words of the four languages: texts by key, plurals, dates, amounts, durations. The patterns
 * are our own, since those of the JDK differ between its versions; nothing here reads the clock or
 * the default locale. May use {@code journal}.
 */
@NullMarked
package app.evenkeel.language;

import org.jspecify.annotations.NullMarked;
