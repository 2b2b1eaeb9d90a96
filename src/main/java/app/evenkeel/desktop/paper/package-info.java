/** Documents at the window: pages on the screen, files, printers. */
@NullMarked
package app.evenkeel.desktop.paper;

import org.jspecify.annotations.NullMarked;
