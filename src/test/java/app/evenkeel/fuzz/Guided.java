package app.evenkeel.fuzz;

import app.evenkeel.journal.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One target for Jazzer, which sees what code an input reaches and goes on from there. It calls
 * these methods by their names; see the profile {@code guided-fuzz}.
 */
public final class Guided {
    private static Targets targets;
    private static Target target;

    private Guided() {}

    /**
     * Puts the examples of a target where Jazzer begins.
     *
     * @param args the name of the target, and the folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (Targets all = new Targets()) {
            List<byte[]> seeds = named(all, args[0]).seeds();
            for (int i = 0; i < seeds.size(); i++) {
                Files.write(folder.resolve("example-" + i), seeds.get(i));
            }
        }
    }

    private static Target named(Targets all, String name) {
        return all.all().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no target is called %s; there are %s"
                                        .formatted(
                                                name,
                                                all.all().stream().map(Target::name).toList())));
    }

    public static void fuzzerInitialize(String[] args) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        targets = new Targets();
        target = named(targets, args[0]);
    }

    public static void fuzzerTearDown() throws IOException {
        targets.close();
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        try {
            target.reader().read(input);
        } catch (Refused e) {
            Sentence.check(e.getMessage());
        }
    }
}
