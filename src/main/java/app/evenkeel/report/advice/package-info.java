/**
 * The words of judgement and advice, the same in the window and for the commands: kinds of client,
 * the review and its reasons, boundaries, the mirror. May use {@code gauge}, {@code advice}, {@code
 * journal} and {@code language}.
 */
@NullMarked
package app.evenkeel.report.advice;

import org.jspecify.annotations.NullMarked;
