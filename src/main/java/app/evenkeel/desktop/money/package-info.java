/** The money of one client: what is owed, how late it comes, and every invoice. */
@NullMarked
package app.evenkeel.desktop.money;

import org.jspecify.annotations.NullMarked;
