package app.evenkeel.file;

import app.evenkeel.journal.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file that is read: bytes of UTF-8, without a byte order mark. It can be gone through as often
 * as needed and is the same every time.
 */
public final class SourceFile {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final Content content;
    private final int start;

    private SourceFile(String name, Content content) throws IOException {
        this.name = name;
        this.content = content;
        try (InputStream in = content.open()) {
            this.start = Arrays.equals(in.readNBytes(MARK.length), MARK) ? MARK.length : 0;
        }
    }

    /**
     * A file that stays on the disk while it is read, so that it may be larger than the memory.
     *
     * @param limit what its length in bytes is held to
     * @throws Refused if it cannot be read, is no ordinary file, is longer, or is not UTF-8
     */
    public static SourceFile large(Path path, Limit limit) {
        String name = nameOf(path);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
                // Nobody knows whether it ends, and it can be gone through once only.
                throw new Refused(name + " is not an ordinary file, but a pipe or a device");
            }
            notAFolder(name, path);
            Content content = Content.OnDisk.of(path);
            return content.size() > limit.most() ? tooLarge(name, limit) : checked(name, content);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * A file, or whatever else can be read, taken into memory.
     *
     * @param limit the most bytes that are read
     * @throws Refused if it cannot be read, is larger, or is not UTF-8
     */
    public static SourceFile read(Path path, int limit) {
        String name = nameOf(path);
        notAFolder(name, path);
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in, limit);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * @param name what sentences call it
     * @param limit the most that is read, in bytes
     * @throws Refused if it cannot be read, is too large, or is not UTF-8
     */
    public static SourceFile read(String name, InputStream in, int limit) {
        try {
            byte[] read = in.readNBytes(limit + 1);
            return read.length > limit
                    ? tooLarge(name, new Limit(limit, "the most that is read at once"))
                    : checked(name, new Content.InMemory(read));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * @param name what sentences call it
     * @throws Refused if it is not UTF-8
     */
    public static SourceFile of(String name, byte[] bytes) {
        try {
            return checked(name, new Content.InMemory(bytes));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** How sentences call a file: the path as it was given. */
    public static String nameOf(Path path) {
        return Excerpt.plain(path.toString(), 300);
    }

    private static void notAFolder(String name, Path path) {
        if (Files.isDirectory(path)) {
            throw new Refused(name + " is a folder, not a file");
        }
    }

    private static SourceFile checked(String name, Content content) throws IOException {
        SourceFile file = new SourceFile(name, content);
        try (InputStream in = content.open()) {
            long wrong = Utf8.firstError(in);
            if (wrong >= 0) {
                throw file.refusedAt(wrong, "the file is not text in UTF-8");
            }
        }
        return file;
    }

    private static SourceFile tooLarge(String name, Limit limit) {
        throw new Refused(
                "%s is larger than %s, %s".formatted(name, Limit.words(limit.most()), limit.why()));
    }

    private static Refused unreadable(String name, IOException e) {
        return new Refused(name + " cannot be read: " + Trouble.reason(e), e);
    }

    public String name() {
        return name;
    }

    /** In bytes. */
    public long size() {
        return content.size() - start;
    }

    /** From the beginning. What keeps it from being read, later too, is {@link Refused}. */
    public InputStream stream() {
        try {
            InputStream in = content.open();
            in.skipNBytes(start);
            return new RefusingStream(in, e -> unreadable(name, e));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The whole of it; only for what was {@link #read} into memory. */
    public String text() {
        try (InputStream in = stream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** What is wrong with the file as a whole. */
    public Refused refused(String rule) {
        return new Refused(name + ": " + rule);
    }

    /**
     * What is wrong at a place.
     *
     * @param offset in bytes from the start of {@link #stream}
     */
    public Refused refusedInStream(long offset, String rule) {
        return refusedAt(Math.clamp(offset + start, 0, content.size()), rule);
    }

    private Refused refusedAt(long index, String rule) {
        try (InputStream in = stream()) {
            Position at = Position.after(in, index - start);
            return new Refused(
                    "%s, line %d, column %d: %s".formatted(name, at.line(), at.column(), rule));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }
}
