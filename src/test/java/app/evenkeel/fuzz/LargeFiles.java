package app.evenkeel.fuzz;

import app.evenkeel.cli.Program;
import app.evenkeel.desktop.look.WindowSettings;
import app.evenkeel.document.LargePictures;
import app.evenkeel.store.age.CheapAge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives every reader of files one of a gigabyte, or a small one that claims to be as large, in a
 * program that has little memory. Each is a line on standard output, with what was said of it; last
 * the most memory that was used. The files of a gigabyte take no room on the disk.
 */
final class LargeFiles {
    private static final long GIGABYTE = 1L << 30;
    private static final String SECRET = "correct horse";

    private final Path folder;
    private final KeptJournal kept;

    private LargeFiles(Path folder) throws IOException {
        this.folder = folder;
        this.kept = new KeptJournal(folder.resolve("kept"));
    }

    /** What a reader is given. */
    private interface Case {
        Program.Answer run() throws Exception;
    }

    /**
     * @param args a folder to write into; then perhaps {@code whole}, for encrypting and decrypting
     *     a whole gigabyte as well
     */
    public static void main(String[] args) throws Exception {
        // What is refused is logged with its traces.
        Logger.getLogger("").setLevel(Level.OFF);
        LargeFiles files = new LargeFiles(Files.createDirectories(Path.of(args[0])));
        files.all();
        if (args.length > 1) {
            files.whole();
        }
        System.out.println(peak());
    }

    private void all() throws Exception {
        Program program = new Program(kept.copy(folder.resolve("copy")));
        for (String name :
                List.of("zeros.json", "zeros.csv", "zeros.txt", "zeros.png", "zeros.db")) {
            sparse(name, new byte[0]);
        }
        for (String name : List.of("zeros.json", "zeros.csv")) {
            says(name, () -> program.run("import", file(name)));
        }
        says("draft", () -> program.run("tone", file("zeros.txt")));
        says("draft from standard input", () -> program.fed(endless('x'), "tone"));
        says("restored", () -> program.run("restore", file("zeros.db")));
        says("logo of zeros", () -> program.run("owner", "--logo", file("zeros.png")));
        for (Map.Entry<String, byte[]> picture : LargePictures.all().entrySet()) {
            Path logo = Files.write(folder.resolve("logo"), picture.getValue());
            says("logo: " + picture.getKey(), () -> program.run("owner", "--logo", "" + logo));
        }
        sparse("signed.png", LargePictures.all().values().iterator().next());
        says("logo of a gigabyte", () -> program.run("owner", "--logo", file("signed.png")));
        encrypted(program);
        journals();
        window();
    }

    private void encrypted(Program program) throws Exception {
        Path plain = Files.write(folder.resolve("plain"), kept.file());
        Path small = folder.resolve("small.age");
        CheapAge.encrypt(plain, small, SECRET.toCharArray());
        sparse("longer.age", Files.readAllBytes(small));
        sparse(
                "header.age",
                "age-encryption.org/v1\n-> scrypt ".getBytes(StandardCharsets.US_ASCII));
        sparse(
                "armor.age",
                "-----BEGIN AGE ENCRYPTED FILE-----\n".getBytes(StandardCharsets.US_ASCII));
        for (String name : List.of("longer.age", "header.age", "armor.age")) {
            says(
                    name,
                    () ->
                            program.fed(
                                    input(SECRET), "restore", file(name), "--passphrase-fd", "0"));
        }
        says(
                "passphrase without end",
                () -> program.fed(endless('x'), "restore", "" + small, "--passphrase-fd", "0"));
    }

    private void journals() throws Exception {
        says("journal of zeros", () -> new Program(Path.of(file("zeros.db"))).run("clients"));
        for (String beside : List.of("", "-newest", "-seal")) {
            Path journal = kept.copy(folder.resolve("copy"));
            lengthen(journal.resolveSibling("journal.db" + beside));
            says("journal.db" + beside, () -> new Program(journal).run("clients"));
        }
    }

    private void window() throws Exception {
        Path settings =
                sparse("window.properties", "look=dark\n".getBytes(StandardCharsets.US_ASCII));
        says(
                "window.properties",
                () -> new Program.Answer(0, "" + WindowSettings.read(settings), ""));
    }

    private void whole() throws Exception {
        Path plain = sparse("whole", new byte[0]);
        Path encrypted = folder.resolve("whole.age");
        Path again = folder.resolve("again");
        says(
                "encrypted whole",
                () -> {
                    CheapAge.encrypt(plain, encrypted, SECRET.toCharArray());
                    return new Program.Answer(0, Files.size(encrypted) + " bytes", "");
                });
        says(
                "decrypted whole",
                () -> {
                    CheapAge.decrypt(encrypted, again, SECRET.toCharArray());
                    return new Program.Answer(0, Files.size(again) + " bytes", "");
                });
    }

    private void says(String name, Case run) throws Exception {
        long start = System.nanoTime();
        Program.Answer answer = run.run();
        long took = (System.nanoTime() - start) / 1_000_000;
        Answers.end(answer);
        String said = answer.code() == 0 ? answer.line() : answer.err().strip();
        System.out.printf(
                "%s (%d ms): %s%n",
                name, took, said.lines().findFirst().orElse("").replace(folder + "/", ""));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** A file of a gigabyte that begins so and goes on with zeros. */
    private Path sparse(String name, byte[] beginning) throws IOException {
        Path file = Files.write(folder.resolve(name), beginning);
        lengthen(file);
        return file;
    }

    private static void lengthen(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(GIGABYTE);
        }
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream endless(char letter) {
        return new InputStream() {
            @Override
            public int read() {
                return letter;
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                Arrays.fill(to, offset, offset + length, (byte) letter);
                return length;
            }
        };
    }

    /** Of the heap as Java was allowed, and of the whole process as Linux counts it. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        String process =
                Files.exists(status)
                        ? Files.readAllLines(status).stream()
                                .filter(l -> l.startsWith("VmHWM"))
                                .findFirst()
                                .orElse("")
                        : "";
        return "peak: heap at most %d MB, process %s"
                .formatted(Runtime.getRuntime().maxMemory() >> 20, process);
    }
}
