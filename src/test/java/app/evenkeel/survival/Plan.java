package app.evenkeel.survival;

import app.evenkeel.journal.Entry;
import app.evenkeel.store.Change;
import app.evenkeel.store.Sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a writer writes, write by write, so that whoever reads the journal afterwards knows what it
 * must hold: mostly a new entry, every fifth time three older ones anew in one write, and sometimes
 * an entry that is longer than a page of the file.
 *
 * @param writer the first letters of its entries' ids
 */
record Plan(String writer) {
    static final String CLIENT = "acme";

    private static final int EVERY = 5;

    /** The ids of what a write is about. */
    List<String> ids(int write) {
        return write % EVERY == EVERY - 1
                ? IntStream.of(write - 4, write - 3, write - 1).mapToObj(this::id).toList()
                : List.of(id(write));
    }

    private String id(int write) {
        return writer + "-" + write;
    }

    String text(String id, int write) {
        String text = "%s as of write %d. ".formatted(id, write);
        return write % 11 == 3 ? text.repeat(500) : text;
    }

    List<Change> changes(int write) {
        return ids(write).stream().map(id -> Change.put(CLIENT, entry(id, write))).toList();
    }

    private Entry entry(String id, int write) {
        return Sample.note(id, "2026-02-03T10:00:00+02:00", text(id, write));
    }

    /** The texts of the entries after so many writes. */
    Map<String, String> after(int writes) {
        Map<String, String> texts = new TreeMap<>();
        for (int write = 0; write < writes; write++) {
            for (String id : ids(write)) {
                texts.put(id, text(id, write));
            }
        }
        return texts;
    }

    boolean wrote(String id) {
        return id.startsWith(writer + "-");
    }
}
