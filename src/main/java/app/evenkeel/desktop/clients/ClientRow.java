package app.evenkeel.desktop.clients;

import app.evenkeel.desktop.instrument.Reading;

import org.jspecify.annotations.Nullable;

/**
 * A client in the list.
 *
 * @param judged whether it is known how they stand
 * @param reading how they stand; null where there is too little to say
 * @param overdue what is overdue, in words; empty where nothing is
 * @param beside what stands beside the level, where there is room for one thing: what is overdue,
 *     else of what kind the client is
 * @param whole the same in full
 * @param former whether the relation is over, so that how it stands says nothing any more
 * @param spoken the row for a screen reader
 * @param names what finds it
 */
record ClientRow(
        String id,
        String name,
        boolean judged,
        @Nullable Reading reading,
        String overdue,
        String beside,
        String whole,
        boolean former,
        String spoken,
        NameSearch names) {}
