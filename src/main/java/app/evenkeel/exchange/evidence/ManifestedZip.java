package app.evenkeel.exchange.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file that lists what it holds in the form of sha256sum. The same content gives the same
 * bytes, on every machine and at any time.
 */
final class ManifestedZip {
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static final String MANIFEST = "MANIFEST.txt";

    /** The years that a zip file knows. */
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 2);

    private static final LocalDate LAST = LocalDate.of(2107, 12, 31);

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final StringBuilder manifest = new StringBuilder();

    /**
     * @param out stays open
     * @param day that all its files bear
     */
    ManifestedZip(OutputStream out, LocalDate day) {
        this.zip = new ZipOutputStream(out, UTF_8);
        LocalDate known = day.isBefore(FIRST) ? FIRST : day;
        this.time = (known.isAfter(LAST) ? LAST : known).atStartOfDay();
    }

    void add(String name, String text) throws IOException {
        add(name, text.getBytes(UTF_8));
    }

    void add(String name, byte[] content) throws IOException {
        add(name, (OutputStream out) -> out.write(content));
    }

    void add(String name, Content content) throws IOException {
        MessageDigest digest = Sha256.begun();
        begin(name);
        content.writeTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        manifest.append(Sha256.hex(digest.digest())).append("  ").append(name).append('\n');
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    /** Ends it with the manifest. */
    void finish() throws IOException {
        begin(MANIFEST);
        zip.write(manifest.toString().getBytes(UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}
