package app.evenkeel.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.packaged.Packaged.Answer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class MovedImageIT {
    @TempDir static Path elsewhere;
    static Packaged packaged;

    @TempDir Path folder;

    @BeforeAll
    static void move() throws Exception {
        packaged = Packaged.movedTo(elsewhere);
    }

    private Answer clients(Packaged program) throws Exception {
        String journal = folder.resolve("here.db").toString();
        return program.run(folder, Map.of("LC_ALL", "C"), "--journal", journal, "clients");
    }

    @Test
    void answersAndNothingElse() throws Exception {
        assertThat(clients(packaged))
                .isEqualTo(new Answer(0, "No clients yet. Add one: evenkeel client NAME\n", ""));
    }

    @Test
    void startsThroughALink() throws Exception {
        Path link = folder.resolve("evenkeel");
        Files.createSymbolicLink(link, packaged.image().resolve("bin/evenkeel"));
        Process process = new ProcessBuilder(link.toString(), "--version").start();
        assertThat(process.inputReader().readLine()).isEqualTo("Evenkeel 0.1.0");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void startsFromItsCache(@TempDir Path place) throws Exception {
        Packaged strict = Packaged.movedTo(place);
        strict.insistOnCache();

        assertThat(clients(strict).code()).isZero();
    }
}
