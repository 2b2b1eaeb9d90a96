package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.versions.Piece.Kind;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.stream.Collectors;

/** Words with what was struck and what was added; not told apart by colour alone. */
final class LineFlow extends TextFlow {
    /** Something was added among words that stayed. */
    private static final PseudoClass MIXED = PseudoClass.getPseudoClass("mixed");

    private LineFlow(List<Piece> pieces, boolean own) {
        getStyleClass().add("version-said");
        setMinWidth(0);
        Kind before = Kind.KEPT;
        for (Piece piece : pieces) {
            if (before == Kind.STRUCK && piece.is(Kind.ADDED)) {
                getChildren().add(new Text(" "));
            }
            getChildren().add(text(piece));
            before = piece.kind();
        }
        String all = pieces.stream().map(Piece::words).collect(Collectors.joining());
        OwnDirection.letters(this, all);
        if (own) {
            OwnDirection.of(this, all);
            pseudoClassStateChanged(MIXED, pieces.stream().anyMatch(p -> p.is(Kind.KEPT)));
        }
    }

    /** A text that was written anew stands beneath the old one: each runs its own way. */
    static Node of(Line line) {
        Node words = line.rewritten() ? beneath(line) : new LineFlow(line.pieces(), line.own());
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(line.said());
        return words;
    }

    private static Node beneath(Line line) {
        VBox both = new VBox();
        both.getStyleClass().add("version-rewritten");
        both.setFillWidth(false);
        both.setMinWidth(0);
        line.pieces().forEach(piece -> both.getChildren().add(new LineFlow(List.of(piece), true)));
        return both;
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.words());
        text.getStyleClass()
                .add(
                        switch (piece.kind()) {
                            case KEPT -> "piece-kept";
                            case STRUCK -> "piece-struck";
                            case ADDED -> "piece-added";
                        });
        return text;
    }
}
