package app.evenkeel.file;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.regex.Pattern;

/**
 * Makes files and folders that only their owner can read, whatever the process's umask and whatever
 * the folder above hands down. All that the program makes is made here. A disk without permissions,
 * such as a memory stick, has none.
 */
public final class PrivateFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFiles.class);

    /** As in the name of a file that it has begun. */
    private static final Pattern PROCESS = Pattern.compile("[0-9]{1,18}");

    @FunctionalInterface
    private interface Making {
        Path with(FileAttribute<?>... attributes) throws IOException;
    }

    private PrivateFiles() {}

    /** Where a link leads, even to a file that is not there yet. */
    public static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target) && links < 40; links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Makes an empty file, and the folders above it. One that is there already stays as it is. */
    public static void create(Path file) throws IOException {
        createFolders(file.toAbsolutePath().getParent());
        try {
            made(OwnerOnly.FILE, file, as -> Files.createFile(file, as));
        } catch (FileAlreadyExistsException e) {
            LOG.debug("The file was made by another process meanwhile");
        }
    }

    /** Makes a folder and those above it. Those that are there already stay as they are. */
    public static void createFolders(@Nullable Path folder) throws IOException {
        if (folder == null || Files.exists(folder)) {
            return;
        }
        createFolders(folder.getParent());
        try {
            made(OwnerOnly.FOLDER, folder, as -> Files.createDirectory(folder, as));
        } catch (FileAlreadyExistsException e) {
            LOG.debug("The folder was made by another process meanwhile");
        }
    }

    /**
     * A folder that belongs to the program alone: one that is there already is closed to others.
     */
    public static void ownFolder(Path folder) throws IOException {
        createFolders(folder);
        closeToOthers(folder, OwnerOnly.FOLDER);
    }

    /** A fresh file in a folder. */
    public static Path temporary(Path folder, String prefix, String suffix) throws IOException {
        return made(OwnerOnly.FILE, folder, as -> Files.createTempFile(folder, prefix, suffix, as));
    }

    /** A fresh folder in a folder. */
    public static Path temporaryFolder(Path folder, String prefix) throws IOException {
        return made(OwnerOnly.FOLDER, folder, as -> Files.createTempDirectory(folder, prefix, as));
    }

    /** Writes a small file whole: readers see the old text or the new one, never a part. */
    public static void replace(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.deleteIfExists(fresh);
            made(OwnerOnly.FILE, fresh, as -> Files.createFile(fresh, as));
            Files.writeString(fresh, text);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Removes what {@link #replace} left beside a file when its process was ended in the middle.
     */
    public static void clearUnfinished(Path file) {
        String begun = file.getFileName() + ".";
        try (DirectoryStream<Path> beside =
                Files.newDirectoryStream(
                        file.toAbsolutePath().getParent(),
                        f -> ofDeadProcess(f.getFileName().toString(), begun))) {
            for (Path unfinished : beside) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.info("An unfinished file could not be removed", e);
        }
    }

    private static boolean ofDeadProcess(String name, String begun) {
        return name.startsWith(begun)
                && PROCESS.matcher(name).region(begun.length(), name.length()).matches()
                && ProcessHandle.of(Long.parseLong(name.substring(begun.length()))).isEmpty();
    }

    /** Gives a finished file its name, once its bytes have reached the disk. */
    public static void settle(Path finished, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                finished,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Copies a file's bytes into one that is there already, and stays as private as it is. */
    public static void copy(Path from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
    }

    /** Takes from others what they may do with a file, for example one that was copied here. */
    public static void closeToOthers(Path file) {
        closeToOthers(file, OwnerOnly.FILE);
    }

    private static void closeToOthers(Path path, OwnerOnly owner) {
        try {
            owner.narrow(path);
        } catch (IOException e) {
            LOG.warn("Permissions could not be narrowed", e);
        }
    }

    /** Still empty when Windows has added to it what the folder above hands down. */
    private static Path made(OwnerOnly owner, Path place, Making making) throws IOException {
        Path fresh = attempted(owner, place, making);
        closeToOthers(fresh, owner);
        return fresh;
    }

    private static Path attempted(OwnerOnly owner, Path place, Making making) throws IOException {
        try {
            return making.with(owner.from(place));
        } catch (UnsupportedOperationException e) {
            LOG.debug("This file system takes permissions only once the file is there", e);
            return making.with();
        }
    }
}
