/**
 * The final report: what was achieved for a client, for the client to keep (ADVICE B4-report;
 * DESIGN, section 7). May use {@code journal}, {@code language} and {@code document}.
 */
@NullMarked
package app.evenkeel.report;

import org.jspecify.annotations.NullMarked;
