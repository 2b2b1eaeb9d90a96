package app.evenkeel.document;

import java.util.ArrayList;
import java.util.List;

/** Lines laid onto pages. */
final class TextPages {
    static final int LINES = 58;

    private TextPages() {}

    /** The pages; none starts or ends with a blank line. */
    static List<List<String>> of(List<Line> lines) {
        List<List<String>> pages = new ArrayList<>();
        int start = filled(lines, 0);
        while (start < lines.size()) {
            List<String> page = new ArrayList<>(repeated(lines.get(start)));
            int end = end(lines, start, LINES - page.size());
            lines.subList(start, end).forEach(line -> page.add(line.text()));
            while (page.getLast().isEmpty()) {
                page.removeLast();
            }
            pages.add(page);
            start = filled(lines, end);
        }
        return pages;
    }

    /** What would leave the page no room for anything else is not said again. */
    private static List<String> repeated(Line first) {
        return first.repeated().size() > LINES / 2 ? List.of() : first.repeated();
    }

    /** The first line from here on that is not blank. */
    private static int filled(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).blank()) {
            i++;
        }
        return i;
    }

    private static int end(List<Line> lines, int start, int room) {
        int most = start + room;
        if (most >= lines.size()) {
            return lines.size();
        }
        for (Line.Joint joint : List.of(Line.Joint.FREE, Line.Joint.RELUCTANT)) {
            for (int i = most; i > start; i--) {
                if (lines.get(i).joint() == joint) {
                    return i;
                }
            }
        }
        return most;
    }
}
