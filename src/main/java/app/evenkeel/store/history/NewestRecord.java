package app.evenkeel.store.history;

import app.evenkeel.file.PrivateFiles;
import app.evenkeel.file.RegularFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The newest record of the history as it is kept outside the journal, in a small file beside it, so
 * that it shows when the end of the history was cut off. It is written after the change is safe: it
 * may lag behind, and it is missing where a journal was moved alone.
 */
public record NewestRecord(long seq, String hash) {
    private static final Logger LOG = LoggerFactory.getLogger(NewestRecord.class);

    /** In bytes; what is longer is something else. */
    private static final int LONGEST = 200;

    private static final Pattern TEXT =
            Pattern.compile("evenkeel-newest 1\nseq ([0-9]{1,18})\nhash ([0-9a-f]{64})\n");

    public static Path beside(Path journal) {
        return journal.resolveSibling(journal.getFileName() + "-newest");
    }

    /** A failure is not the change's: that is safe already. */
    public void keepBeside(Path journal) {
        try {
            PrivateFiles.replace(
                    beside(journal), "evenkeel-newest 1\nseq %d\nhash %s\n".formatted(seq, hash));
        } catch (IOException e) {
            LOG.warn("The newest record of the history could not be noted beside the journal", e);
        }
    }

    /** Moves the note of one journal, where there is one, to another. */
    public static void move(Path from, Path to) throws IOException {
        if (Files.exists(beside(from))) {
            Files.move(beside(from), beside(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * @throws Refused if the file is there but cannot be read, or holds something else
     */
    public static Optional<NewestRecord> keptBeside(Path journal) {
        Path file = beside(journal);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Matcher text = TEXT.matcher(beginning(file));
            if (text.matches()) {
                return Optional.of(new NewestRecord(Long.parseLong(text.group(1)), text.group(2)));
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        throw unreadable(file, null);
    }

    private static String beginning(Path file) throws IOException {
        return new String(RegularFile.beginning(file, LONGEST), StandardCharsets.US_ASCII);
    }

    private static Refused unreadable(Path file, @Nullable IOException e) {
        String sentence =
                "%s does not hold what this program writes there; if nobody else changed it, delete it."
                        .formatted(file);
        return e == null ? new Refused(sentence) : new Refused(sentence, e);
    }
}
