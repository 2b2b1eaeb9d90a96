/** Finds facts by the beginnings of their words. */
@NullMarked
package app.evenkeel.store.search;

import org.jspecify.annotations.NullMarked;
