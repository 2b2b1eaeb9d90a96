/**
 * Files as bytes: read up to a limit and checked to be UTF-8, without being held in memory where
 * they are large; written all or not at all, closed to everybody but their owner; and the sentences
 * that name a place in them. Knows no format. Uses {@code journal} for its {@code Refused} alone.
 */
@NullMarked
package app.evenkeel.file;

import org.jspecify.annotations.NullMarked;
