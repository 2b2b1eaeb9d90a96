/**
 * The frame of a client's page: who they are, how it stands, and the way to its parts. Knows none
 * of the parts; they are made elsewhere.
 */
@NullMarked
package app.evenkeel.desktop.client;

import org.jspecify.annotations.NullMarked;
