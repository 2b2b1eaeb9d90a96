package app.evenkeel.cli;

import app.evenkeel.letter.tone.ToneFinding;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A draft by lines and columns, both counted from 1. */
final class DraftLines {
    private final String draft;

    /** The index of each line's first {@code char}. */
    private final int[] starts;

    DraftLines(String draft) {
        this.draft = draft;
        this.starts =
                IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, draft.length())
                                        .filter(i -> draft.charAt(i) == '\n')
                                        .map(i -> i + 1))
                        .toArray();
    }

    int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** In characters as a reader counts them. */
    int column(int index) {
        return draft.codePointCount(starts[line(index) - 1], index) + 1;
    }

    /** The words of a finding, on one line. */
    String words(ToneFinding finding) {
        return Plain.line(draft.substring(finding.from(), finding.to()));
    }
}
