/**
 * The open journal as the window works on it: who owns it, what day it is, what was written and can
 * be undone, what the user is told. Knows no control.
 */
@NullMarked
package app.evenkeel.desktop.desk;

import org.jspecify.annotations.NullMarked;
