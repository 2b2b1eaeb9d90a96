package app.evenkeel.store.sqlite;

import app.evenkeel.file.PrivateFiles;
import app.evenkeel.file.RegularFile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * The checksum of a journal's file as it was left, kept in a small file beside it. As long as it
 * fits, no disk or copying has changed a bit, and looking through the whole journal can be spared.
 * It does not fit after a crash; it is no protection against people, which the history's chain is.
 *
 * @param bytes the length of the file
 * @param crc32c its checksum by RFC 3720, appendix B.4
 */
record Seal(long bytes, long crc32c) {
    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);
    private static final int AT_ONCE = 1 << 20;
    private static final int LONGEST = 200;

    static Path beside(Path journal) {
        return journal.resolveSibling(journal.getFileName() + "-seal");
    }

    /**
     * Of a file that nothing in this process has open: closing it drops the locks that the process
     * has on it.
     */
    static Seal of(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        long bytes = 0;
        byte[] part = new byte[AT_ONCE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                crc.update(part, 0, read);
                bytes += read;
            }
        }
        return new Seal(bytes, crc.getValue());
    }

    /** Whether the file is as it was left. */
    static boolean fits(Path file) {
        try {
            byte[] kept = RegularFile.beginning(beside(file), LONGEST);
            return new String(kept, StandardCharsets.US_ASCII).equals(of(file).text());
        } catch (IOException _) {
            // Missing, for one: a journal that was moved here, or one of an earlier version.
            return false;
        }
    }

    /** Notes how a file is left that is known to be sound. */
    static void put(Path file) {
        try {
            PrivateFiles.replace(beside(file), of(file).text());
        } catch (IOException e) {
            LOG.info("The journal could not be sealed; it will be looked through next time", e);
        }
    }

    private String text() {
        return "evenkeel-seal 1\nbytes %d\ncrc32c %08x\n".formatted(bytes, crc32c);
    }
}
