package app.evenkeel.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.journal.Template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The template of a letter: the owner's own, else the one that comes with the program. */
final class Templates {
    private Templates() {}

    static TemplateText of(LetterRequest request) {
        String name = request.kind().id() + "." + request.language().id();
        Optional<Template> own =
                request.owner().correspondence().templates().stream()
                        .filter(t -> t.kind() == request.kind())
                        .filter(t -> t.language() == request.language())
                        .findFirst();
        return own.map(t -> TemplateReader.read("Your own template " + name, t.text()))
                .orElseGet(
                        () -> TemplateReader.read("The built-in template " + name, builtIn(name)));
    }

    private static String builtIn(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program's file " + name + ".txt is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
