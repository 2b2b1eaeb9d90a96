/**
 * All that happened with a client on one line, newest first. Silence is the time between two words
 * with the client: invoices, payments, decisions and notes to oneself lie within it and do not
 * break it.
 */
@NullMarked
package app.evenkeel.desktop.timeline;

import org.jspecify.annotations.NullMarked;
