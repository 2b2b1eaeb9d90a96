package app.evenkeel.desktop;

import app.evenkeel.file.Claim;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The one window on a journal: a second start brings it forward. Where that cannot be known, as in
 * a folder that may not be written to, there are two windows, and each sees what the other writes.
 */
final class OneWindow implements AutoCloseable {
    private static final Duration LISTENS = Duration.millis(400);
    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(5);

    private final Path journal;
    private final Claim claim;
    private final Timeline listening = new Timeline();

    /**
     * @param journal where it really lies
     */
    OneWindow(Path journal) {
        this.journal = journal;
        this.claim = Claim.of(beside(journal));
    }

    private static Path beside(Path journal) {
        return journal.resolveSibling(journal.getFileName() + "-window");
    }

    /** Brings the window of another process forward, if there is one that answers. */
    static boolean bringForward(Path journal) {
        try {
            return Claim.ring(beside(journal.toRealPath()), PATIENCE);
        } catch (IOException _) {
            // No journal, no window.
            return false;
        }
    }

    /** Whether another window, which was faster, has come forward instead. */
    boolean giveWay() {
        return !claim.held() && bringForward(journal);
    }

    /** From now on others may bring it forward. */
    void listen(Stage stage) {
        if (claim.held()) {
            listening.getKeyFrames().setAll(new KeyFrame(LISTENS, _ -> answer(stage)));
            listening.setCycleCount(Animation.INDEFINITE);
            listening.play();
        }
    }

    private void answer(Stage stage) {
        if (claim.rung()) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    @Override
    public void close() {
        listening.stop();
        claim.close();
    }
}
