/**
 * What is drawn up when it comes to parting (ADVICE, section 6; DESIGN, section 7): the final
 * report and the hand-over list for the client, the dossier for the owner alone. May use {@code
 * journal}, {@code gauge}, {@code advice}, {@code language} and {@code document}.
 */
@NullMarked
package app.evenkeel.report;

import org.jspecify.annotations.NullMarked;
