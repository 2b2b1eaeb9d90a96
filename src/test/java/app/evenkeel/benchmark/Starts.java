package app.evenkeel.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * Starts of the packaged program as by its icon, without arguments, and of a bare window on the
 * same runtime with the same options and an AOT cache recorded in the same way. From the start of
 * the process to what is drawn.
 */
record Starts(Path image, Path folder) {
    private static final int RUNS = 9;
    private static final String CACHE = "-XX:AOTCache=";
    private static final List<String> HEADLESS =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    /** As packaging/Image.java records the program's own. */
    private static final List<String> RECORDING =
            List.of(
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTRecordTraining",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw");

    /** A command, and the folder in which the user's own data lie. */
    private record Start(List<String> command, Path data) {}

    /**
     * @param journals what they are called, and their files
     */
    void measure(Map<String, Path> journals) throws Exception {
        Path jar = jar();
        Path cache = folder.resolve("bare.aot");
        run(
                new Start(
                        command(BareWindow.class, jar, "-XX:AOTCacheOutput=" + cache, RECORDING),
                        folder));
        Map<String, Start> starts = new LinkedHashMap<>();
        starts.put(
                "bare window",
                new Start(command(BareWindow.class, jar, CACHE + cache, List.of()), folder));
        String own = CACHE + image.resolve("lib/app/evenkeel.aot");
        for (var journal : journals.entrySet()) {
            starts.put(
                    journal.getKey(),
                    new Start(
                            command(FilledWindow.class, jar, own, List.of()),
                            dataWith(journal.getValue())));
        }
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = -1; i < RUNS; i++) {
            for (var start : starts.entrySet()) {
                boolean counts = i >= 0;
                run(start.getValue())
                        .forEach((seen, millis) -> {
                            if (counts) {
                                times.computeIfAbsent(
                                                "start, %s: %s".formatted(start.getKey(), seen),
                                                _ -> new ArrayList<>())
                                        .add(millis);
                            }
                        });
            }
        }
        times.forEach((what, millis) -> new Measured(what, millis).print());
    }

    /** Where the program finds a journal when it is told of none. */
    private Path dataWith(Path journal) throws IOException {
        Path data = folder.resolve("data-" + journal.getFileName());
        Path own = data.resolve("evenkeel/journal.db");
        Files.createDirectories(own.getParent());
        Files.deleteIfExists(own);
        Files.createSymbolicLink(own, journal.toAbsolutePath());
        return data;
    }

    /** An AOT cache takes classes of jars only. */
    private Path jar() {
        Path jar = folder.resolve("benchmarks.jar");
        String classes = System.getProperty("evenkeel.classes", "target/test-classes");
        int code =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "--create",
                                "--file=" + jar,
                                "-C",
                                classes,
                                "app/evenkeel/benchmark");
        if (code != 0) {
            throw new IllegalStateException("no " + jar);
        }
        return jar;
    }

    /** As the launcher puts it together, with one more jar and another main class. */
    private List<String> command(Class<?> main, Path jar, String cache, List<String> further)
            throws IOException {
        Path app = image.resolve("lib/app").toAbsolutePath();
        List<String> classPath = new ArrayList<>();
        List<String> command = new ArrayList<>();
        command.add(image.resolve("lib/runtime/bin/java").toAbsolutePath().toString());
        for (String line : Files.readAllLines(app.resolve("evenkeel.cfg"))) {
            String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
            if (line.startsWith("app.classpath=")) {
                classPath.add(value);
            } else if (line.startsWith("java-options=") && !value.startsWith(CACHE)) {
                command.add(value);
            }
        }
        classPath.add(jar.toAbsolutePath().toString());
        command.add(cache);
        command.addAll(further);
        if (noDisplay()) {
            command.addAll(HEADLESS);
        }
        command.addAll(List.of("-classpath", String.join(":", classPath), main.getName()));
        return command;
    }

    private static boolean noDisplay() {
        return System.getenv().getOrDefault("DISPLAY", "").isBlank();
    }

    /** What it said until it ended, and the milliseconds that took. */
    private Map<String, Double> run(Start start) throws Exception {
        Map<String, Double> seen = new LinkedHashMap<>();
        ProcessBuilder builder = new ProcessBuilder(start.command()).redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", folder.toAbsolutePath().toString());
        builder.environment().put("XDG_STATE_HOME", folder.toAbsolutePath().toString());
        builder.environment().put("XDG_DATA_HOME", start.data().toAbsolutePath().toString());
        if (noDisplay()) {
            // Without a name of one the program opens no window; nobody looks for it.
            builder.environment().put("DISPLAY", ":0");
        }
        long begin = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said = process.inputReader()) {
            said.lines().forEach(line -> seen.put(line, (System.nanoTime() - begin) / 1e6));
        }
        process.waitFor();
        if (!seen.containsKey(Seen.FILLED)) {
            throw new IllegalStateException(start + " ended with " + seen.keySet());
        }
        return seen;
    }
}
