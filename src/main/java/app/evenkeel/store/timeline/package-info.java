/** Walks what happened with a client from any place on, as far as is asked. */
@NullMarked
package app.evenkeel.store.timeline;

import org.jspecify.annotations.NullMarked;
