/**
 * What the law gives for a late payment: simple interest by half-years, and a fixed sum. It is an
 * offer to waive and information, never legal advice. The built-in rates live in {@code
 * reference-rates.txt}. May use {@code journal}, {@code language} and {@code document}.
 */
@NullMarked
package app.evenkeel.letter.interest;

import org.jspecify.annotations.NullMarked;
