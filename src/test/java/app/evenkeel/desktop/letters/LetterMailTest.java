package app.evenkeel.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class LetterMailTest {
    @TempDir private Path folder;
    private Acme acme;

    @BeforeEach
    void open() {
        acme = new Acme(folder);
    }

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void theTextIsCopiedAndThenCanBeRecordedAsSent() {
        LettersViewModel model = acme.model();
        model.mail().copy(model.sending().recording());

        assertThat(acme.neighbours.copied.getFirst()).contains("A-1");
        assertThat(acme.notice().sentence()).isEqualTo("The text is copied");
        acme.notice().action().doing().run();
        assertThat(acme.relation().letters()).hasSize(1);
    }

    @Test
    void withoutAnAddressTheMailProgramOpensAllTheSame() {
        LettersViewModel model = acme.model();
        assertThat(model.mail().address()).isEqualTo("No e-mail address is known yet");
        model.mail().open(null);

        assertThat(acme.neighbours.opened.getFirst()).hasScheme("mailto");
        assertThat(acme.neighbours.copied).isEmpty();
    }

    @Test
    void whatALinkCannotHoldIsCopiedWhole() {
        acme.journal.write(Change.put(new Client(Acme.ID, "Acme Oy", Language.HE)));
        LettersViewModel model = acme.model();
        model.mail().open(null);

        assertThat(acme.neighbours.opened).hasSize(1);
        assertThat(acme.neighbours.copied.getFirst()).contains("A-1");
        assertThat(acme.notice().sentence()).contains("paste it there");
    }

    @Test
    void theFileHasTheLetterAsItIsWordedAndItsPages() throws IOException {
        LettersViewModel model = acme.model();
        model.writing().edit();
        Acme.type(model, "{signature}", "Spring is here.\n\n{signature}");
        model.mail().save(null);

        try (Stream<Path> files = Files.list(folder)) {
            Path mail = files.filter(f -> f.toString().endsWith(".eml")).findFirst().orElseThrow();
            assertThat(Files.readString(mail))
                    .contains("X-Unsent: 1", "Spring is here", "application/pdf");
        }
    }
}
