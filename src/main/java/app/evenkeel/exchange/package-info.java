/**
 * The doors for files: what a journal takes in and gives out, chosen by the file's extension, and
 * the sample journal. The formats live in packages below; of our packages only {@code journal} and
 * {@code file} are used.
 */
@NullMarked
package app.evenkeel.exchange;

import org.jspecify.annotations.NullMarked;
