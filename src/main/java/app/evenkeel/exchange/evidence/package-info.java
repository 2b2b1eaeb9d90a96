/**
 * What proves a dossier, as a file that others verify with standard tools: records of the history,
 * what they say, the whole chain of their hashes, and a manifest. Of our packages only {@code
 * journal} and {@code file} are used.
 */
@NullMarked
package app.evenkeel.exchange.evidence;

import org.jspecify.annotations.NullMarked;
