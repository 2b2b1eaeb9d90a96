package app.evenkeel.file;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A file that one process at a time holds, and at which others can ring for it. The system lets go
 * of it when the process ends, however it ends. To ring is to make the file longer; whoever holds
 * it hears that by making it empty again.
 */
public final class Claim implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Claim.class);

    /** Beyond all that is written, because Windows lets nobody write where another holds a lock. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final long PAUSE_MILLIS = 20;

    private final Path file;
    private final @Nullable FileChannel held;

    private Claim(Path file, @Nullable FileChannel held) {
        this.file = file;
        this.held = held;
    }

    /** Takes hold of a file, unless another process has, or it cannot be made. */
    public static Claim of(Path file) {
        try {
            PrivateFiles.create(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (lock(channel)) {
                channel.truncate(0);
                return new Claim(file, channel);
            }
            channel.close();
        } catch (IOException e) {
            LOG.info("A file that one process holds could not be used", e);
        }
        return new Claim(file, null);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false) != null;
        } catch (IllegalStateException _) {
            // Held by this very process.
            return false;
        }
    }

    /**
     * Rings for whoever holds a file.
     *
     * @param patience how long to wait until they hear it
     * @return whether they did
     */
    public static boolean ring(Path file, Duration patience) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (lock(channel)) {
                return false;
            }
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
            long limit = System.nanoTime() + patience.toNanos();
            while (channel.size() > 0) {
                if (System.nanoTime() > limit) {
                    return false;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return true;
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException e) {
            LOG.info("A file that one process holds could not be used", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether it is this one that holds the file. */
    public boolean held() {
        return held != null;
    }

    /** Whether somebody has rung since it was last asked. */
    public boolean rung() {
        try {
            if (held == null || !held.isOpen() || held.size() == 0) {
                return false;
            }
            held.truncate(0);
            return true;
        } catch (IOException e) {
            LOG.info("Nobody can be heard at a file that this process holds", e);
            return false;
        }
    }

    /** Lets go, and leaves nothing behind. */
    @Override
    public void close() {
        if (held == null || !held.isOpen()) {
            return;
        }
        try {
            held.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.info("A file that this process held could not be removed", e);
        }
    }
}
