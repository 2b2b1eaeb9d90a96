/**
 * The interchange format, version 1: a JSON document that holds a journal or one client of it.
 * Reading is strict and names the place of what it refuses; writing gives the same bytes for the
 * same journal.
 */
@NullMarked
package app.evenkeel.exchange.interchange;

import org.jspecify.annotations.NullMarked;
