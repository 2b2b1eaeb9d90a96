/** Takes everything about a client out of a journal for good. */
@NullMarked
package app.evenkeel.store.erasure;

import org.jspecify.annotations.NullMarked;
