package app.evenkeel.desktop.desk;

import app.evenkeel.journal.BrokenReference;
import app.evenkeel.journal.JournalGone;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.ChangedSince;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;

/** What went wrong, in one sentence for the user. */
record Troubles(Words words) {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    String sentence(Exception trouble) {
        // What a form was about has been taken away under it.
        if (trouble instanceof ChangedSince || trouble instanceof BrokenReference) {
            return words.get("desk.changed-since");
        }
        if (trouble instanceof JournalGone) {
            return words.get("desk.journal-gone");
        }
        if (trouble instanceof Refused refused) {
            if (refused.getCause() != null) {
                LOG.info("refused", refused);
            }
            return String.valueOf(refused.getMessage());
        }
        LOG.error("failed", trouble);
        return words.get("desk.failed", Map.of("error", trouble.getClass().getSimpleName()));
    }
}
