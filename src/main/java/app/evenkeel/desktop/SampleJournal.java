package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.Told;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.exchange.Sample;
import app.evenkeel.file.PrivateFiles;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The sample in a journal of its own, so that nothing of it comes among the user's facts. It lies
 * in a fresh folder that others cannot read, and is gone when it is closed.
 */
final class SampleJournal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SampleJournal.class);

    private final Clock clock;
    private @Nullable Path folder;
    private @Nullable JournalFile journal;

    SampleJournal(Clock clock) {
        this.clock = clock;
    }

    /** Sees to it that nothing stays behind when the system ends the program. */
    private void closeAtTheLatestAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
    }

    /**
     * Takes some tenths of a second.
     *
     * @param visitor whose language the sample's owner speaks and in whose time zone they live
     * @throws Told if the system has no place for temporary files
     */
    synchronized JournalFile open(Owner visitor, LocalDate today) {
        try {
            folder =
                    PrivateFiles.temporaryFolder(
                            Path.of(System.getProperty("java.io.tmpdir")), "evenkeel-sample-");
        } catch (IOException e) {
            throw new Told(new Words(visitor.language()).get("welcome.no-sample"), e);
        }
        closeAtTheLatestAtTheEnd();
        JournalFile opened = JournalFile.open(folder.resolve("sample.db"), clock);
        journal = opened;
        opened.write(Change.putAll(Sample.on(today, visitor.timeZone(), visitor.language())));
        return opened;
    }

    @Override
    public synchronized void close() {
        if (journal != null) {
            journal.close();
            journal = null;
        }
        if (folder != null) {
            drop(folder);
            folder = null;
        }
    }

    private static void drop(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            LOG.info("the sample's folder stays behind", e);
        }
    }
}
