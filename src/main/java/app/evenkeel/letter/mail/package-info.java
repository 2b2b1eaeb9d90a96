/**
 * Letters by e-mail: as a file that a mail program opens as a draft (RFC 5322), and as a link (RFC
 * 6068). Sends nothing. May use {@code journal}, {@code language}, {@code document} and {@code
 * letter}.
 */
@NullMarked
package app.evenkeel.letter.mail;

import org.jspecify.annotations.NullMarked;
