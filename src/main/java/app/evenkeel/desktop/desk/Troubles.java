package app.evenkeel.desktop.desk;

import app.evenkeel.file.GivenUp;
import app.evenkeel.file.NotWritten;
import app.evenkeel.journal.BrokenReference;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.chain.ChainBroken;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.store.ChangedSince;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.Map;

/** What went wrong, in the user's language. */
public record Troubles(Words words) {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    /** What is wrong and what to do and, where that is about a file, on a line of its own which. */
    public String notice(Exception trouble) {
        String sentence = sentence(trouble);
        return switch (trouble instanceof JournalRefused refused ? refused.trouble() : null) {
            case JournalTrouble.OfFile about -> sentence + "\n" + shown(about.file());
            case JournalTrouble.OfEncrypted about -> sentence + "\n" + shown(about.file());
            case null, default -> sentence;
        };
    }

    private String shown(Path file) {
        return words.isolated(file.toString());
    }

    /** What is wrong and what to do. */
    public String sentence(Exception trouble) {
        if (!(trouble instanceof Refused)) {
            LOG.error("failed", trouble);
        } else if (trouble.getCause() != null) {
            LOG.info("refused", trouble);
        }
        return switch (trouble) {
            // What a form was about has been taken away under it.
            case ChangedSince _, BrokenReference _ -> words.get("desk.changed-since");
            case JournalRefused refused -> new JournalTroubleWords(words).of(refused);
            case NotWritten file -> notWritten(file);
            case GivenUp _ -> words.get("desk.stopped");
            case ChainBroken _ -> words.get("trouble.chain-broken");
            case LetterRefused letter -> letter.in(words.language());
            case Told told -> told.sentence();
            case InvalidFact _ -> words.get("trouble.invalid", details(trouble));
            // Nothing that the window does is refused so; what it says is the commands' English.
            case Refused _ -> words.get("trouble.refused", details(trouble));
            default ->
                    words.get("desk.failed", Map.of("error", trouble.getClass().getSimpleName()));
        };
    }

    private String notWritten(NotWritten refused) {
        String key =
                switch (refused.why()) {
                    case NO_SUCH_FOLDER -> "save.no-such-folder";
                    case NO_PERMISSION -> "save.no-permission";
                    case FOLDER -> "save.folder";
                    case NOT_A_FILE -> "save.not-a-file";
                    case DATABASE -> "save.database";
                    case DISK_FULL -> "save.disk-full";
                    case FAILED -> "save.failed";
                };
        String name = String.valueOf(refused.file().getFileName());
        return words.get(key, Map.of("file", words.isolated(name)));
    }

    private Map<String, String> details(Exception trouble) {
        return Map.of("details", words.isolated(String.valueOf(trouble.getMessage())));
    }
}
