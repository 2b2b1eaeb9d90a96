/**
 * Where one can be in the window and what can be opened over it, so that screens lead to each other
 * without knowing each other. Knows no control.
 */
@NullMarked
package app.evenkeel.desktop.navigation;

import org.jspecify.annotations.NullMarked;
