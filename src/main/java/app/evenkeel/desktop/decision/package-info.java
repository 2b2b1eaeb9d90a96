/** The form for what the owner decided about a client, and why. */
@NullMarked
package app.evenkeel.desktop.decision;

import org.jspecify.annotations.NullMarked;
