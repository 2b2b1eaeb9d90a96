package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.versions.Piece.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what was compared word by word into stretches that can be read: what was struck between
 * two words that stay stands before what was added there, and a space alone does not part it.
 */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void add(Kind kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        switch (kind) {
            case KEPT -> kept.append(words);
            case STRUCK -> {
                change();
                struck.append(words);
            }
            case ADDED -> {
                change();
                added.append(words);
            }
        }
    }

    /** A change comes after what was kept. */
    private void change() {
        if (kept.isEmpty()) {
            return;
        }
        if (changed() && kept.toString().isBlank()) {
            struck.append(kept);
            added.append(kept);
        } else {
            flush();
        }
        kept.setLength(0);
    }

    private boolean changed() {
        return !struck.isEmpty() || !added.isEmpty();
    }

    private void flush() {
        put(Kind.STRUCK, struck);
        put(Kind.ADDED, added);
        put(Kind.KEPT, kept);
    }

    private void put(Kind kind, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words.toString()));
            words.setLength(0);
        }
    }

    List<Piece> readable() {
        flush();
        return List.copyOf(pieces);
    }
}
