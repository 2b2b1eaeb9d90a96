/** How the window looks: light or dark, and what is remembered of it from day to day. */
@NullMarked
package app.evenkeel.desktop.look;

import org.jspecify.annotations.NullMarked;
