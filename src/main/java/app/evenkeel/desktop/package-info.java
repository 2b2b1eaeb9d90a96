/** The window: opens it, and puts the screens together with the frame and the journal. */
@NullMarked
package app.evenkeel.desktop;

import org.jspecify.annotations.NullMarked;
