package app.evenkeel.store.history;

import java.util.ArrayList;
import java.util.List;

/**
 * The record of the history that says what was erased: without it, whoever empties records behind
 * the program's back could pass that off as an erasure. It names facts by the random ids that they
 * have in the history, so it tells nothing about them.
 */
final class Erasure {
    static final String KIND = "erasure";
    static final String ACTION = "erase";
    private static final String FACT = "erased.";

    private Erasure() {}

    static String field(int number) {
        return FACT + number;
    }

    /** The facts that a record says were erased; none where it says something else. */
    static List<String> facts(HistoryRecord record) {
        List<String> facts = new ArrayList<>();
        if (is(record)) {
            for (HistoryRecord.Field field : record.fields()) {
                if (field.name().startsWith(FACT) && field.value() != null) {
                    facts.add(field.value());
                }
            }
        }
        return facts;
    }

    static boolean is(HistoryRecord record) {
        return record.value("action").filter(ACTION::equals).isPresent();
    }
}
