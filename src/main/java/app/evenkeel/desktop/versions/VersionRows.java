package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Entry;
import app.evenkeel.store.Version;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes rows of an entry's versions, each told by what it changed of the one before. */
final class VersionRows {
    /** How the entry once stood. */
    private record Standing(String when, Entry entry) {}

    private final Words words;
    private final PartWords parts;
    private final LineMaker lines;
    private final Entry now;
    private final List<Standing> before = new ArrayList<>();

    /**
     * @param now the entry as it stands
     */
    VersionRows(Words words, ZoneId zone, Mentioned mentioned, Entry now) {
        this.words = words;
        this.parts = new PartWords(words, zone, mentioned);
        this.lines = new LineMaker(words, parts);
        this.now = now;
    }

    /**
     * @param versions oldest first
     * @return newest first
     */
    List<VersionRow> of(List<Version> versions) {
        List<VersionRow> rows = new ArrayList<>();
        for (Version version : versions) {
            String when = parts.when(version.at());
            boolean newest = version.equals(versions.getLast());
            if (version.after() instanceof Entry entry) {
                rows.addFirst(row(when, entry, version.before() == null, newest));
                before.add(new Standing(when, entry));
            } else {
                String deleted = words.get("versions.deleted");
                rows.addFirst(new VersionRow(when, deleted, false, List.of(), null));
            }
        }
        return rows;
    }

    private VersionRow row(String when, Entry entry, boolean written, boolean newest) {
        boolean asNow = entry.equals(now);
        return new VersionRow(
                when,
                what(entry, written),
                newest && asNow,
                before.isEmpty()
                        ? lines.whole(entry)
                        : lines.differences(before.getLast().entry(), entry),
                asNow ? null : entry);
    }

    private String what(Entry entry, boolean written) {
        Standing same = same(entry);
        if (same != null) {
            return words.get("versions.back-to", Map.of("when", same.when()));
        }
        return written ? words.get("versions.written") : "";
    }

    /** When the entry last was what it came to be again; null where it never was. */
    private @Nullable Standing same(Entry entry) {
        return before.reversed().stream()
                .filter(earlier -> earlier.entry().equals(entry))
                .findFirst()
                .orElse(null);
    }
}
