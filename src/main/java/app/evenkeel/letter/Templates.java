package app.evenkeel.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Template;
import app.evenkeel.language.Texts;
import app.evenkeel.letter.LetterTrouble.Whose;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The templates of letters: the owner's own, else those that come with the program. */
public final class Templates {
    private Templates() {}

    /** The words of a letter: its own wording, else the owner's template, else the built-in one. */
    static TemplateText of(LetterRequest request) {
        String wording = request.wording();
        if (wording != null) {
            return TemplateReader.read(Origin.WORDING, wording);
        }
        FormLetter form = request.form();
        Language language = request.language();
        return own(request.owner().correspondence().templates(), form, language)
                .map(t -> read(Whose.OWN_TEMPLATE, form, language, t.text()))
                .orElseGet(() ->
                        read(
                                Whose.BUILT_IN,
                                form,
                                language,
                                builtIn(form.kind(), form.step(), language)));
    }

    /** The owner's own template of a letter in a language. */
    public static Optional<Template> own(
            List<Template> templates, FormLetter form, Language language) {
        return templates.stream()
                .filter(t -> form.equals(FormLetter.of(t.kind(), t.step())))
                .filter(t -> t.language() == language)
                .findFirst();
    }

    /**
     * The text that comes with the program.
     *
     * @param step as {@link FormLetter} has it; null for the first
     * @throws IllegalStateException if there is no such letter
     */
    public static String builtIn(LetterKind kind, @Nullable Integer step, Language language) {
        String name = FormLetter.of(kind, step).id() + "." + language.id() + ".txt";
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program's file " + name + " is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The variables that serve in a letter.
     *
     * @param words in which their meaning is told
     */
    public static List<TemplateVariable> variables(
            LetterKind kind, @Nullable Integer step, Language words) {
        FormLetter form = FormLetter.of(kind, step);
        return Arrays.stream(Variable.values())
                .filter(variable -> variable.servesIn(form))
                .map(v -> new TemplateVariable(v.id(), meaning(v, words), v.onlyAlone()))
                .toList();
    }

    private static String meaning(Variable variable, Language words) {
        String key = "letter.variable." + variable.id();
        return Texts.in(words).get(key);
    }

    /**
     * What is wrong with a text as a template, whatever client it is for; whether its variables
     * have values shows only in a letter.
     */
    public static Optional<LetterRefused> check(
            LetterKind kind, @Nullable Integer step, Language language, String text) {
        try {
            if (text.isBlank()) {
                throw noWords();
            }
            read(Whose.OWN_TEMPLATE, FormLetter.of(kind, step), language, text);
            return Optional.empty();
        } catch (LetterRefused wrong) {
            return Optional.of(wrong);
        }
    }

    static LetterRefused noWords() {
        return new LetterRefused(
                new LetterTrouble.NoWords(),
                "The letter would have no words; write what it is to say, or leave the wording out.");
    }

    static LetterRefused noWordsLeft() {
        return new LetterRefused(
                new LetterTrouble.NoWords(),
                "The letter would have no words: what is to be filled in has nothing to say here; write what it is to say.");
    }

    private static TemplateText read(Whose whose, FormLetter form, Language language, String text) {
        return TemplateReader.read(Origin.of(whose, form, language), text);
    }
}
