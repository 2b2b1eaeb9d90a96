/** The form for a limit that a client was told of, and what it is about. */
@NullMarked
package app.evenkeel.desktop.boundary;

import org.jspecify.annotations.NullMarked;
