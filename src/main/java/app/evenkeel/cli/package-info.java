/**
 * The command line: each command a thin call into the same pieces as the window. Answers go to
 * standard output, errors as one line to standard error. May use everything but the root package.
 */
@NullMarked
package app.evenkeel.cli;

import org.jspecify.annotations.NullMarked;
