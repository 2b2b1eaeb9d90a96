package app.evenkeel.document;

/**
 * How lines of plain text tell a terminal or a mail program which way they run. The words stay in
 * logical order; a mark is added only where the first letter would mislead.
 */
record Direction(boolean rightToLeft, boolean mixed) {
    private static final String LRM = "\u200E";
    private static final String RLM = "\u200F";

    /**
     * @param words all words that will be written
     */
    static Direction of(boolean rightToLeft, String words) {
        return new Direction(rightToLeft, rightToLeft || hasRightToLeft(words));
    }

    /** Of a passage that may run the other way. */
    Direction within(boolean passageRightToLeft) {
        return new Direction(passageRightToLeft, mixed || passageRightToLeft);
    }

    /** The code points that {@link #start} may add. */
    int startLength() {
        return mixed ? 1 : 0;
    }

    /** The line with the mark before it that it needs. */
    String start(String line) {
        if (!mixed || line.isEmpty()) {
            return line;
        }
        int first = line.codePoints().filter(Direction::strong).findFirst().orElse(-1);
        boolean misleads = rightToLeft ? !rightToLeft(first) : rightToLeft(first);
        return misleads ? mark() + line : line;
    }

    /** What stands between two columns; keeps a Latin cell from pulling its neighbour over. */
    String gap() {
        return mixed ? " " + mark() + " " : "  ";
    }

    private String mark() {
        return rightToLeft ? RLM : LRM;
    }

    static boolean hasRightToLeft(String words) {
        return words.codePoints().filter(c -> c != 0x200F).anyMatch(Direction::rightToLeft);
    }

    private static boolean strong(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || rightToLeft(c);
    }

    private static boolean rightToLeft(int c) {
        if (c < 0) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
