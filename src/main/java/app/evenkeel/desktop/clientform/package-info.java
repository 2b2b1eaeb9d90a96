/** The form for a client: a new one, or one to change or delete. */
@NullMarked
package app.evenkeel.desktop.clientform;

import org.jspecify.annotations.NullMarked;
