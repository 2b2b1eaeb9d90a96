package app.evenkeel.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.packaged.Packaged.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The window of the packaged program, with the runtime and the libraries that users get. */
class WindowIT {
    @TempDir Path folder;
    @TempDir Path elsewhere;

    @Test
    void everyPlaceAndFormOpensInHebrewToo() throws Exception {
        Path walk =
                Files.write(
                        folder.resolve("walk.txt"),
                        List.of(
                                "evenkeel --journal s.db sample",
                                "evenkeel --journal s.db owner --language he",
                                "evenkeel --journal s.db"));

        Answer answer =
                Packaged.movedTo(elsewhere)
                        .run(
                                folder,
                                Map.of(
                                        "HOME",
                                        folder.toString(),
                                        "XDG_STATE_HOME",
                                        folder.resolve("state").toString(),
                                        "JAVA_TOOL_OPTIONS",
                                        "-Dglass.platform=Headless -Dprism.order=sw"
                                                + " -Devenkeel.training="
                                                + walk));

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).doesNotContain("Exception");
        assertThat(log()).doesNotContain("Exception", "SEVERE", "WARNING");
    }

    private String log() throws IOException {
        StringBuilder all = new StringBuilder();
        Path state = folder.resolve("state");
        if (Files.exists(state)) {
            try (Stream<Path> files = Files.walk(state)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
