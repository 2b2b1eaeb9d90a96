package app.evenkeel.store.history;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.store.flat.UnflatFact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds the flattened facts again from the records of their history, taken in order. What was
 * erased is not built, and what a record says was there before is compared with what is.
 */
public final class HistoryReplay {
    private static final String BEFORE = "before.";
    private static final String AFTER = "after.";

    /** A fact's kind and id, as the records name them. */
    public record Key(String kind, String id) {}

    private final Map<Key, SortedMap<String, String>> facts = new HashMap<>();
    private final List<Long> contradicting = new ArrayList<>();

    public void take(HistoryRecord record) {
        if (record.erased() || Erasure.is(record)) {
            return;
        }
        Key key = new Key(record.value("kind").orElse(""), record.value("id").orElse(""));
        SortedMap<String, String> fact = new TreeMap<>(facts.getOrDefault(key, new TreeMap<>()));
        String action = record.value("action").orElse("");
        boolean agrees = facts.containsKey(key) != action.equals("add");
        for (HistoryRecord.Field field : record.fields()) {
            if (field.name().startsWith(BEFORE)) {
                String was = fact.remove(field.name().substring(BEFORE.length()));
                agrees &= field.value() != null && field.value().equals(was);
            }
        }
        for (HistoryRecord.Field field : record.fields()) {
            if (field.name().startsWith(AFTER) && field.value() != null) {
                fact.put(field.name().substring(AFTER.length()), field.value());
            }
        }
        if (!agrees) {
            contradicting.add(record.seq());
        }
        if (action.equals("remove")) {
            facts.remove(key);
        } else {
            facts.put(key, fact);
        }
    }

    /** All facts that stand, by kind and id. */
    public Map<Key, SortedMap<String, String>> facts() {
        return Map.copyOf(facts);
    }

    /** The numbers of records whose "before" is not what the records before them left. */
    public List<Long> contradicting() {
        return List.copyOf(contradicting);
    }

    /** A fact as it stands now; empty where it does not. */
    public Optional<Fact> fact(FactKind kind, String id) {
        return Optional.ofNullable(facts.get(new Key(kind.id(), id)))
                .map(flat -> UnflatFact.of(kind, flat));
    }
}
