package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.EntryPart;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Signal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells line by line what an entry says, or what it says otherwise than before. */
record LineMaker(Words words, PartWords parts) {
    /** All that a version says. */
    List<Line> whole(Entry entry) {
        List<Line> lines = new ArrayList<>();
        for (EntryPart part : EntryPart.values()) {
            if (parts.says(part, entry)) {
                lines.addAll(named(part, values(part, entry).stream().map(Turn::kept).toList()));
            }
        }
        return lines;
    }

    /** What one version says otherwise than another. */
    List<Line> differences(Entry before, Entry after) {
        return EntryPart.differing(before, after).stream()
                .flatMap(part -> named(part, turns(part, before, after)).stream())
                .toList();
    }

    private List<Turn> turns(EntryPart part, Entry before, Entry after) {
        return switch (part) {
            case SUMMARY, FEELING ->
                    List.of(Turn.ofText(parts.value(part, before), parts.value(part, after)));
            case SIGNALS -> turns(before.signals(), after.signals(), Signal::kind, parts::of);
            case EXCUSED -> turns(before.excused(), after.excused(), Excuse::signal, parts::of);
            default ->
                    List.of(
                            Turn.ofValue(
                                    parts.value(part, before), parts.value(part, after), arrow()));
        };
    }

    private List<String> values(EntryPart part, Entry entry) {
        return switch (part) {
            case SIGNALS -> entry.signals().stream().map(parts::of).toList();
            case EXCUSED -> entry.excused().stream().map(parts::of).toList();
            default -> List.of(parts.value(part, entry));
        };
    }

    /** What is gone beside what has come of the same kind; what stays is not told. */
    private <T, K> List<Turn> turns(
            List<T> before, List<T> after, Function<T, K> kind, Function<T, String> said) {
        List<T> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<T> come = new ArrayList<>(after);
        before.forEach(come::remove);
        List<Turn> turns = new ArrayList<>();
        for (T was : gone) {
            T now = take(come, kind, kind.apply(was));
            turns.add(Turn.ofValue(said.apply(was), now == null ? "" : said.apply(now), arrow()));
        }
        come.forEach(now -> turns.add(Turn.ofValue("", said.apply(now), arrow())));
        return turns;
    }

    private static <T, K> @Nullable T take(List<T> things, Function<T, K> kind, K wanted) {
        for (T thing : things) {
            if (kind.apply(thing).equals(wanted)) {
                things.remove(thing);
                return thing;
            }
        }
        return null;
    }

    private String arrow() {
        return words.rightToLeft() ? " ← " : " → ";
    }

    private List<Line> named(EntryPart part, List<Turn> turns) {
        boolean own = part == EntryPart.SUMMARY || part == EntryPart.FEELING;
        List<Line> lines = new ArrayList<>();
        for (Turn turn : turns) {
            String name = lines.isEmpty() ? parts.name(part) : "";
            lines.add(new Line(name, turn.pieces(), own, said(parts.name(part), turn)));
        }
        return lines;
    }

    private String said(String name, Turn turn) {
        Map<String, String> values = Map.of("part", name, "was", turn.was(), "now", turn.now());
        if (turn.was().equals(turn.now())) {
            return words.get("versions.says", values);
        }
        if (turn.was().isEmpty()) {
            return words.get("versions.added", values);
        }
        return turn.now().isEmpty()
                ? words.get("versions.struck", values)
                : words.get("versions.turned", values);
    }
}
