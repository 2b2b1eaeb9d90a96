/** How the facts of each kind lie in tables, and how relations are put together of them. */
@NullMarked
package app.evenkeel.store.table;

import org.jspecify.annotations.NullMarked;
