/**
 * Letters to a client: what they are about, and the templates that say it, built in or the owner's
 * own (DESIGN, section 6; ADVICE, sections 3, 4 and 6). May use {@code journal}, {@code language}
 * and {@code document}.
 */
@NullMarked
package app.evenkeel.letter;

import org.jspecify.annotations.NullMarked;
