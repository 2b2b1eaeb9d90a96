package app.evenkeel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands between two places where a line may break; more than one piece where a date, say,
 * touches its bracket.
 */
record Word(List<Piece> pieces) {
    /**
     * @param together whether the piece may not be cut even when the word must be
     */
    record Piece(String characters, boolean together) {}

    Word {
        pieces = List.copyOf(pieces);
    }

    String characters() {
        return pieces.stream().map(Piece::characters).collect(Collectors.joining());
    }

    boolean together() {
        return pieces.stream().anyMatch(Piece::together);
    }

    /** The words of each line; more than one line where the text itself has line ends. */
    static List<List<Word>> lines(Text text) {
        return new Splitter().split(text);
    }

    private static final class Splitter {
        private final List<List<Word>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder piece = new StringBuilder();

        List<List<Word>> split(Text text) {
            for (Text.Span span : text.spans()) {
                if (span.together()) {
                    together(span.words());
                } else {
                    span.words().chars().forEach(this::character);
                }
                endPiece(span.together());
            }
            endWord();
            return lines;
        }

        private void together(String words) {
            if (words.startsWith(" ")) {
                endWord();
            }
            piece.append(words.strip().replaceAll(" +", " "));
            if (words.endsWith(" ") && !words.isBlank()) {
                endPiece(true);
                endWord();
            }
        }

        private void character(int c) {
            if (c != ' ' && c != '\n') {
                piece.append((char) c);
                return;
            }
            endPiece(false);
            endWord();
            if (c == '\n') {
                lines.add(new ArrayList<>());
            }
        }

        private void endPiece(boolean together) {
            if (!piece.isEmpty()) {
                pieces.add(new Piece(piece.toString(), together));
                piece.setLength(0);
            }
        }

        private void endWord() {
            if (!pieces.isEmpty()) {
                lines.getLast().add(new Word(pieces));
                pieces.clear();
            }
        }
    }
}
