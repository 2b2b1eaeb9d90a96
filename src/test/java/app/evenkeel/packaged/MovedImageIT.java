package app.evenkeel.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.packaged.Packaged.Answer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void answersAndNothingElse() throws Exception {
        Answer answer = packaged.run(folder, Map.of("HOME", folder.toString()));

        assertThat(answer).isEqualTo(new Answer(0, "Evenkeel\n", ""));
    }

    @Test
    void needsNoHomeAndNoLocale() throws Exception {
        Answer answer = packaged.run(folder, Map.of("LC_ALL", "C"));

        assertThat(answer).isEqualTo(new Answer(0, "Evenkeel\n", ""));
    }

    @Test
    void startsFromItsCache(@TempDir Path place) throws Exception {
        Packaged strict = Packaged.movedTo(place);
        strict.insistOnCache();

        Answer answer = strict.run(folder, Map.of("LC_ALL", "C"));

        assertThat(answer.code()).isZero();
    }
}
