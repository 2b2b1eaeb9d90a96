/**
 * From judgement to advice: what kind of client it is, what the documents say to do about it, and
 * whether it is time to part (ADVICE; DESIGN, section 5). May use {@code gauge} and {@code
 * journal}.
 */
@NullMarked
package app.evenkeel.advice;

import org.jspecify.annotations.NullMarked;
