/** The reports of a client: seen as they will be, saved, printed. */
@NullMarked
package app.evenkeel.desktop.report;

import org.jspecify.annotations.NullMarked;
