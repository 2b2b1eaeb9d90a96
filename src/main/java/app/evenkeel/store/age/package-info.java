/**
 * Files that a passphrase encrypts, in the age format (https://age-encryption.org/v1), so that the
 * {@code age} program opens them too. {@link app.evenkeel.store.age.AgeFile} is the way in. Uses
 * {@code journal} and {@code file}; the ciphers are Java's, only scrypt is our own.
 */
@NullMarked
package app.evenkeel.store.age;

import org.jspecify.annotations.NullMarked;
