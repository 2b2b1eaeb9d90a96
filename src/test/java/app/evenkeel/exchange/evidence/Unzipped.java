package app.evenkeel.exchange.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A dossier with proof as those have it who unpacked it. */
public record Unzipped(Path folder) {
    /** What the commands say where all is well. */
    public static final List<String> SOUND = List.of("1 OK", "2 OK", "3 OK", "4 OK");

    public static Unzipped of(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        return new Unzipped(folder);
    }

    /** The answers of the commands on the page, run as it says. */
    public List<String> check() throws Exception {
        String line =
                text("HOW-TO-CHECK.txt")
                        .lines()
                        .filter(l -> l.startsWith("  sed "))
                        .findFirst()
                        .orElseThrow();
        Process sh =
                new ProcessBuilder("sh", "-c", line)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (InputStream out = sh.getInputStream()) {
            return new String(out.readAllBytes(), UTF_8)
                    .lines()
                    .filter(l -> l.matches("\\d (OK|FAILED)"))
                    .toList();
        }
    }

    public String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    public void put(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** All files but the manifest, by their names as it has them. */
    public List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !f.equals("MANIFEST.txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The fields that are shown: what stands in each of their files, by the file's name. */
    public Map<String, String> fields() throws IOException {
        Map<String, String> fields = new TreeMap<>();
        for (String file : files()) {
            if (file.startsWith("fields/")) {
                fields.put(file, text(file));
            }
        }
        return fields;
    }

    /** The first field whose name and value fit. */
    public String field(String name, String value) throws IOException {
        return fields().entrySet().stream()
                .filter(f -> f.getValue().endsWith("\n" + name + "\n" + value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** What a forger does last: a manifest of the files as they are now. */
    public void listAnew() throws IOException {
        StringBuilder manifest = new StringBuilder();
        for (String file : files()) {
            manifest.append(sha256(file)).append("  ").append(file).append('\n');
        }
        put("MANIFEST.txt", manifest.toString());
    }

    private String sha256(String file) {
        try {
            return Sha256.hex(Sha256.begun().digest(Files.readAllBytes(folder.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not as the page says, found without its commands; none where all is well. */
    public List<String> faults(String newest) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, String> listed = new TreeMap<>();
        text("MANIFEST.txt").lines().forEach(l -> listed.put(l.substring(66), l.substring(0, 64)));
        files().stream()
                .filter(f -> !sha256(f).equals(listed.remove(f)))
                .forEach(f -> faults.add("not as listed: " + f));
        listed.keySet().forEach(f -> faults.add("not there: " + f));
        List<String> hashes = new ArrayList<>();
        String previous = "0".repeat(64);
        for (String record : text("chain.txt").split("(?m)(?=^evenkeel-history 1$)", -1)) {
            if (!record.lines().skip(1).findFirst().equals(Optional.of("previous " + previous))) {
                faults.add("chain broken behind " + hashes.size());
            }
            previous = Sha256.of(record);
            hashes.add(previous);
        }
        if (!previous.equals(newest)) {
            faults.add("another end");
        }
        for (String file : files()) {
            String[] parts = file.split("[/.-]", -1);
            if (parts[0].equals("records")
                    && !sha256(file).equals(hashes.get(Integer.parseInt(parts[1]) - 1))) {
                faults.add("not in its place: " + file);
            } else if (parts[0].equals("fields")) {
                String record = text("records/" + parts[1] + ".txt");
                if (!record.lines()
                        .skip(4 + Integer.parseInt(parts[2]))
                        .findFirst()
                        .equals(Optional.of(sha256(file)))) {
                    faults.add("not of its record: " + file);
                }
            }
        }
        return faults;
    }
}
