/**
 * What every write changed, record by record, each chained to the one before. The form is fixed for
 * ever and written down at {@link HistoryForm}.
 */
@NullMarked
package app.evenkeel.store.history;

import org.jspecify.annotations.NullMarked;
