/**
 * Files as bytes: read whole up to a limit, checked to be UTF-8, written all or not at all; and the
 * sentences that name a place in them. Knows no format.
 */
@NullMarked
package app.evenkeel.exchange.file;

import org.jspecify.annotations.NullMarked;
