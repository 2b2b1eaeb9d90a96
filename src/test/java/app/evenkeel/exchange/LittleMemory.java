package app.evenkeel.exchange;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Reads files that would fill any memory, in a program that has little of it; each is a line on
 * standard output, and last the most memory that the process took. The files are as long as that
 * memory allows: with {@code -Xmx4200m} they have a gigabyte each.
 */
final class LittleMemory {
    private static final String CLIENT =
            "{\"format\":\"evenkeel\",\"version\":1,\"clients\":[{\"id\":\"a\",\"name\":\"A\",";
    private static final String HEADER = "Client,Invoice number,Invoice date,Due date,Amount,For\n";
    private static final String X = "x".repeat(1 << 16);

    record Large(String name, String start, IntFunction<String> then, String end) {}

    private LittleMemory() {}

    static List<Large> files() {
        return List.of(
                same("one-text.json", "{\"format\":\"", X),
                same("lists-in-lists.json", "", "[".repeat(1 << 16)),
                same("one-number.json", "{\"version\":", "1".repeat(1 << 16)),
                same("blanks.json", "", " ".repeat(1 << 16)),
                same("zeros-in-a-list.json", "{\"owner\":[", "0,".repeat(1 << 15)),
                same("objects-in-a-list.json", "{\"owner\":[", "{},".repeat(1 << 15)),
                same("clients-of-nothing.json", "{\"clients\":[", "{},".repeat(1 << 15)),
                new Large("keys-of-one-object.json", "{", n -> "\"k" + n + "\":0,", "}"),
                new Large(
                        "smallest-records.json",
                        CLIENT + "\"accounts\":[",
                        n -> "{\"id\":\"" + n + "\",\"name\":\"b\"},",
                        "{\"id\":\"z\",\"name\":\"z\"}]}]}"),
                new Large(
                        "long-texts.json",
                        CLIENT + "\"accounts\":[",
                        n ->
                                "{\"id\":\"%d\",\"name\":\"b\",\"location\":\"%s\u05d0\"},"
                                        .formatted(n, "x".repeat(3_999_990)),
                        "{\"id\":\"z\",\"name\":\"z\"}]}]}"),
                new Large(
                        "long-records.json",
                        CLIENT + "\"accounts\":[",
                        n -> "{\"id\":\"%d\",\"name\":\"%s\"},".formatted(n, "é".repeat(300)),
                        "{\"id\":\"z\",\"name\":\"z\"}]}]}"),
                same("one-line.csv", "", X),
                same("one-cell.csv", HEADER + "\"", X),
                same("separators.csv", HEADER, ",".repeat(1 << 16)),
                same("blank-lines.csv", HEADER, "\n".repeat(1 << 16)),
                same("blanks.csv", HEADER, " ".repeat(1 << 16)),
                new Large(
                        "smallest-rows.csv",
                        HEADER,
                        n -> "c%d,%d,2026-01-01,2026-01-02,1.10,\n".formatted(n, n),
                        ""),
                new Large(
                        "names-of-one-id.csv",
                        HEADER,
                        n ->
                                "x%s,%d,2026-01-01,2026-01-02,1.10,%s\n"
                                        .formatted(
                                                Integer.toBinaryString(n)
                                                        .replace('0', '!')
                                                        .replace('1', '?'),
                                                n,
                                                "z".repeat(500)),
                        ""));
    }

    private static Large same(String name, String start, String then) {
        return new Large(name, start, _ -> then, "");
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Capacity capacity = Capacity.ofThisProgram();
        FileImport files =
                new FileImport(
                        Holdings.NONE,
                        new Defaults(Language.EN, ZoneId.of("Europe/Riga")),
                        capacity);
        for (int megabytes : new int[] {300, 1024}) {
            Path sparse = folder.resolve(megabytes + ".json");
            try (var file = new RandomAccessFile(sparse.toFile(), "rw")) {
                file.setLength((long) megabytes << 20);
            }
            read(files, sparse);
        }
        for (Large large : files()) {
            read(files, written(folder, large, capacity.length().most()));
        }
        System.out.println("peak " + peak());
    }

    private static Path written(Path folder, Large large, long length) throws IOException {
        Path file = folder.resolve(large.name());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            long written = put(out, large.start()) + (1L << 17);
            for (int n = 0; written < length; n++) {
                written += put(out, large.then().apply(n));
            }
            put(out, large.end());
        }
        return file;
    }

    private static int put(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }

    private static void read(FileImport files, Path file) throws IOException {
        long start = System.nanoTime();
        String said;
        try {
            said = "took " + files.read(file, null).counts().words();
        } catch (Refused e) {
            said = "refused " + e.getMessage().replace(file.getParent() + "/", "");
        }
        System.out.println(said);
        System.err.printf(
                "%s: %d MB, %d ms%n",
                file.getFileName(),
                Files.size(file) >> 20,
                (System.nanoTime() - start) / 1_000_000);
        Files.delete(file);
    }

    /** As Linux counts it; nothing elsewhere. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(l -> l.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("")
                : "";
    }
}
