/** Facts as texts by key, the form in which the history keeps them. Fixed for ever. */
@NullMarked
package app.evenkeel.store.flat;

import org.jspecify.annotations.NullMarked;
