import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Tells whether a made thing still fits what it was made from. */
record Stamp(Path file, String now) {

    /**
     * Libraries count by name and size, own files by their content, the JDK by place and version.
     */
    static Stamp of(Path file, List<Path> libraries, List<Path> files, Set<String> names)
            throws IOException {
        MessageDigest sha = sha256();
        sha.update(System.getProperty("java.home").getBytes());
        sha.update(System.getProperty("java.vm.version").getBytes());
        sha.update(names.toString().getBytes());
        for (Path library : libraries) {
            sha.update((library.getFileName() + " " + Files.size(library)).getBytes());
        }
        for (Path own : files) {
            sha.update(own.toString().getBytes());
            sha.update(Files.readAllBytes(own));
        }
        return new Stamp(file, HexFormat.of().formatHex(sha.digest()));
    }

    boolean isOld() throws IOException {
        return !Files.exists(file) || !Files.readString(file).equals(now);
    }

    /** To be called before making, so that a half-made thing is never taken for a whole one. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    void renew() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, now);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
