/**
 * The tone check: points at words of a draft that break a rule of tone and offers gentler ones
 * (ADVICE, section 4). What it looks for is data, a file for each language, written by people who
 * speak it. May use {@code journal} and {@code language}.
 */
@NullMarked
package app.evenkeel.letter.tone;

import org.jspecify.annotations.NullMarked;
