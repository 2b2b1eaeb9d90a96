/** The final report for a client: seen as it will be, saved, printed. */
@NullMarked
package app.evenkeel.desktop.report;

import org.jspecify.annotations.NullMarked;
