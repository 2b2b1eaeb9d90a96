package app.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers as plain lines. */
final class Plain {
    private static final String GAP = "  ";
    private static final int LONG = 100;
    private static final int WIDTH = 80;

    private Plain() {}

    /** Data on one line: nothing in it can begin a new line or speak to the terminal. */
    static String line(String data) {
        return data.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .filter(c -> !turnsTheLine(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Embeddings, overrides and isolates (UAX #9), which reach beyond the data that holds them. */
    private static boolean turnsTheLine(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The beginning of a text, on one line. */
    static String shortened(String data) {
        return shortened(data, LONG);
    }

    /** At most so many characters of a text, on one line. */
    static String shortened(String data, int length) {
        String line = line(data);
        return line.codePointCount(0, line.length()) <= length
                ? line
                : line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
    }

    /** A text in lines that fit a terminal, each so many blanks from the edge. */
    static List<String> wrapped(int indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : line(text).split(" +", -1)) {
            if (!line.isEmpty() && indent + width(line + " " + word) > WIDTH) {
                lines.add(" ".repeat(indent) + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(" ".repeat(indent) + line);
        return lines;
    }

    /** Rows in aligned columns; the last column runs free. */
    static String columns(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return rows.stream().map(row -> aligned(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String aligned(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i < row.size() - 1) {
                line.append(" ".repeat(widths.get(i) - width(row.get(i)))).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    /** The columns that a text takes up: marks and direction signs take none. */
    private static int width(String text) {
        return (int)
                text.codePoints()
                        .filter(c ->
                                Character.getType(c) != Character.NON_SPACING_MARK
                                        && Character.getType(c) != Character.FORMAT)
                        .count();
    }
}
