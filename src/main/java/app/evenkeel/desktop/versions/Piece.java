package app.evenkeel.desktop.versions;

/** A stretch of words in a comparison of two texts. */
record Piece(Kind kind, String words) {
    enum Kind {
        KEPT,
        /** Said before, and no longer. */
        STRUCK,
        ADDED
    }

    static Piece kept(String words) {
        return new Piece(Kind.KEPT, words);
    }

    static Piece struck(String words) {
        return new Piece(Kind.STRUCK, words);
    }

    static Piece added(String words) {
        return new Piece(Kind.ADDED, words);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
