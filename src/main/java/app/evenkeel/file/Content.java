package app.evenkeel.file;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Bytes that can be gone through again and again, and are the same each time. */
sealed interface Content {
    /** In bytes. */
    long size();

    InputStream open() throws IOException;

    final class InMemory implements Content {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * Left where it is, so that a large file takes no memory.
     *
     * @param key tells it from another file that takes its place; null where the system has none
     */
    record OnDisk(Path path, long size, FileTime changed, @Nullable Object key) implements Content {
        static OnDisk of(Path path) throws IOException {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return new OnDisk(path, now.size(), now.lastModifiedTime(), now.fileKey());
        }

        @Override
        public InputStream open() throws IOException {
            if (!of(path).equals(this)) {
                throw new FileSystemException(
                        path.toString(), null, "it is being changed by something else");
            }
            return Files.newInputStream(path);
        }
    }
}
