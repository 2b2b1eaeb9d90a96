/** The list of clients in the side bar: who they are, how they stand, and the way to their page. */
@NullMarked
package app.evenkeel.desktop.clients;

import org.jspecify.annotations.NullMarked;
