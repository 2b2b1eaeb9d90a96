package app.evenkeel.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file that is written whole, readable by its owner only, or not at all. */
public final class SafeFile {
    /** Writes the content, and may fail half-way. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** In bytes; with less the disk is as good as full. */
    private static final long LEAST_ROOM = 1 << 16;

    /** How every file of SQLite begins. */
    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(US_ASCII);

    private SafeFile() {}

    /**
     * Writes beside the file and moves over it, once everything has reached the disk. A file that
     * was there before and that others could read is theirs no more.
     *
     * @throws NotWritten if the disk, the folder or the permissions do not allow it, or a database
     *     is there, such as a journal; an existing file is then as it was
     */
    public static void write(Path path, Content content) {
        write(path, Patience.ENDLESS, content);
    }

    /**
     * As {@link #write(Path, Content)}.
     *
     * @throws GivenUp once nobody waits any more; an existing file is then as it was
     */
    public static void write(Path path, Patience patience, Content content) {
        String name = SourceFile.nameOf(path);
        Path temporary = null;
        try {
            Path target = target(name, path);
            temporary = PrivateFiles.temporary(folder(target), ".evenkeel-", ".part");
            fill(temporary, patience, content);
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            temporary = null;
            settle(folder(target));
        } catch (IOException e) {
            throw new NotWritten(
                    why(e, path), path, name + " cannot be written: " + Trouble.reason(e), e);
        } finally {
            drop(temporary);
        }
    }

    private static NotWritten.Why why(IOException e, Path path) {
        return switch (e) {
            case NoSuchFileException _ -> NotWritten.Why.NO_SUCH_FOLDER;
            case AccessDeniedException _ -> NotWritten.Why.NO_PERMISSION;
            default -> whyOfDisk(path);
        };
    }

    /** That a disk is full or cannot be written to the system says only in its own words. */
    private static NotWritten.Why whyOfDisk(Path path) {
        try {
            FileStore disk = Files.getFileStore(folder(path));
            if (disk.isReadOnly()) {
                return NotWritten.Why.NO_PERMISSION;
            }
            return disk.getUsableSpace() < LEAST_ROOM
                    ? NotWritten.Why.DISK_FULL
                    : NotWritten.Why.FAILED;
        } catch (IOException _) {
            return NotWritten.Why.FAILED;
        }
    }

    private static Path target(String name, Path path) throws IOException {
        // Moving over a link would replace the link and not what it points to.
        Path target = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
        if (Files.isDirectory(target)) {
            throw new NotWritten(
                    NotWritten.Why.FOLDER, path, name + " cannot be written: it is a folder");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw new NotWritten(
                    NotWritten.Why.NOT_A_FILE,
                    path,
                    name + " cannot be written: it is not an ordinary file");
        }
        if (isDatabase(target)) {
            throw new NotWritten(
                    NotWritten.Why.DATABASE,
                    path,
                    name
                            + " cannot be written: a database is there, such as a journal; choose another name");
        }
        return target;
    }

    /** Nobody who saves a page means to lose a journal by it. */
    private static boolean isDatabase(Path target) throws IOException {
        if (!Files.isReadable(target)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
        }
    }

    private static Path folder(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        return parent == null ? target.toAbsolutePath() : parent;
    }

    private static void fill(Path temporary, Patience patience, Content content)
            throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream file = patient(Channels.newOutputStream(channel), patience);
            OutputStream out = new BufferedOutputStream(file, 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            patience.require();
        }
    }

    /** Asks with each block that goes to the disk. */
    private static OutputStream patient(OutputStream file, Patience patience) {
        return new FilterOutputStream(file) {
            @Override
            public void write(byte[] bytes, int from, int many) throws IOException {
                patience.require();
                out.write(bytes, from, many);
            }
        };
    }

    /** Makes the new name last as well, where the system lets a folder be opened. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The content is safe; some systems know no way to ask for more.
        }
    }

    private static void drop(@Nullable Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException _) {
                // What stopped the writing has been said already.
            }
        }
    }
}
