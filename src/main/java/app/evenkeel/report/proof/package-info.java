/**
 * The papers that go out with what proves them: the dossier, and the page that says how to check
 * it. May use {@code report}, {@code document}, {@code language} and {@code journal}.
 */
@NullMarked
package app.evenkeel.report.proof;

import org.jspecify.annotations.NullMarked;
