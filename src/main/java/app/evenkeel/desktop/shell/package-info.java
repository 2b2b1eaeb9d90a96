/** The window's frame: menus, the side bar, the place in the middle, forms and notices over it. */
@NullMarked
package app.evenkeel.desktop.shell;

import org.jspecify.annotations.NullMarked;
