/**
 * A journal as tables for spreadsheets: CSV files (RFC 4180) with one kind of fact each, in which
 * no text can be run as a formula. Uses {@code journal} alone.
 */
@NullMarked
package app.evenkeel.exchange.tables;

import org.jspecify.annotations.NullMarked;
