package app.evenkeel.file;

import app.evenkeel.journal.Refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it was when it was read: bytes of UTF-8, without a byte order mark. */
public final class SourceFile {
    /** The largest file that is read: a journal of a million entries stays well below it. */
    public static final int LIMIT = 512 << 20;

    private final String name;
    private final byte[] bytes;
    private final int start;

    private SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.start = startsWithMark(bytes) ? 3 : 0;
    }

    /**
     * @throws Refused if it cannot be read, is too large, or is not UTF-8
     */
    public static SourceFile read(Path path) {
        return read(path, LIMIT);
    }

    /**
     * @param limit the most bytes that are read
     * @throws Refused if it cannot be read, is larger, or is not UTF-8
     */
    public static SourceFile read(Path path, int limit) {
        String name = nameOf(path);
        try {
            return of(name, bytes(name, path, limit));
        } catch (IOException e) {
            throw new Refused(name + " cannot be read: " + Trouble.reason(e), e);
        }
    }

    /**
     * @param name what sentences call it
     * @throws Refused if it is not UTF-8
     */
    public static SourceFile of(String name, byte[] bytes) {
        SourceFile file = new SourceFile(name, bytes);
        int wrong = Utf8.firstError(bytes);
        if (wrong >= 0) {
            throw file.refusedAt(wrong, "the file is not text in UTF-8");
        }
        return file;
    }

    /** How sentences call a file: the path as it was given. */
    public static String nameOf(Path path) {
        return Excerpt.plain(path.toString(), 300);
    }

    /**
     * @param name what sentences call it
     * @param limit the most that is read, in bytes
     * @throws Refused if it cannot be read, is too large, or is not UTF-8
     */
    public static SourceFile read(String name, InputStream in, int limit) {
        try {
            return of(name, bytes(name, in, limit));
        } catch (IOException e) {
            throw new Refused(name + " cannot be read: " + Trouble.reason(e), e);
        }
    }

    private static byte[] bytes(String name, Path path, int limit) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Refused(name + " is a folder, not a file");
        }
        if (Files.isRegularFile(path)) {
            return Files.size(path) > limit ? tooLarge(name, limit) : Files.readAllBytes(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(name, in, limit);
        }
    }

    private static byte[] bytes(String name, InputStream in, int limit) throws IOException {
        byte[] read = in.readNBytes(limit + 1);
        return read.length > limit ? tooLarge(name, limit) : read;
    }

    private static byte[] tooLarge(String name, int limit) {
        throw new Refused(
                "%s is larger than %s, the most that is read at once"
                        .formatted(
                                name,
                                limit < 1 << 20 ? (limit >> 10) + " KB" : (limit >> 20) + " MB"));
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    public String name() {
        return name;
    }

    /** In bytes. */
    public int size() {
        return bytes.length - start;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }

    public String text() {
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
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
        return refusedAt(Math.clamp(offset + start, 0, bytes.length), rule);
    }

    private Refused refusedAt(int index, String rule) {
        int line = 1;
        int lineStart = start;
        for (int i = start; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = 1 + Utf8.characters(bytes, lineStart, index);
        return new Refused("%s, line %d, column %d: %s".formatted(name, line, column, rule));
    }
}
