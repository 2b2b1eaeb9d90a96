package app.evenkeel.language;

/** Which way words run by themselves: as the first letter in them does. */
public enum Running {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /** Words without letters, such as numbers, run as what is around them. */
    EITHER_WAY;

    public static Running of(String words) {
        return words.codePoints()
                .mapToObj(Running::of)
                .filter(running -> running != EITHER_WAY)
                .findFirst()
                .orElse(EITHER_WAY);
    }

    /** Whether there is a letter in them that runs from right to left. */
    public static boolean anyRightToLeft(String words) {
        return words.codePoints().anyMatch(letter -> of(letter) == RIGHT_TO_LEFT);
    }

    private static Running of(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    RIGHT_TO_LEFT;
            default -> EITHER_WAY;
        };
    }
}
