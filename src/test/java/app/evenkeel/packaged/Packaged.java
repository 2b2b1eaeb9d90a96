package app.evenkeel.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program, moved to a folder of its own. */
record Packaged(Path image) {

    record Answer(int code, String out, String err) {}

    /** Where it was built, for tests that leave it as it is. */
    static Packaged asBuilt() {
        return new Packaged(Path.of(System.getProperty("evenkeel.image", "target/evenkeel")));
    }

    /** A copy at another place, as somebody gets it who was sent the folder. */
    static Packaged movedTo(Path folder) throws IOException {
        Path from = asBuilt().image;
        Path to = folder.resolve("even keel");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.copy(
                        path, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Packaged(to);
    }

    /** From now on it refuses to start, instead of starting slowly, when its AOT cache is unfit. */
    void insistOnCache() throws IOException {
        Files.writeString(
                image.resolve("lib/app/evenkeel.cfg"),
                "java-options=-XX:AOTMode=on\n",
                StandardOpenOption.APPEND);
    }

    /** Runs it with these environment variables and no others, and an empty standard input. */
    Answer run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return runBy(List.of(), folder, environment, arguments);
    }

    /**
     * Runs it as the last words of another command.
     *
     * @param before the other command's words
     */
    Answer runBy(
            List<String> before, Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", null);
        Path err = Files.createTempFile(folder, "err", null);
        var builder =
                new ProcessBuilder()
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.command(new ArrayList<>(before));
        builder.command().add(image.toAbsolutePath().resolve("bin/evenkeel").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after three minutes");
        }
        return new Answer(
                process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
