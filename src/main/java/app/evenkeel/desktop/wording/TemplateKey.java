package app.evenkeel.desktop.wording;

import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Template;
import app.evenkeel.letter.FormLetter;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.TemplateVariable;
import app.evenkeel.letter.Templates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which template: of a letter, in a language. */
record TemplateKey(FormLetter form, Language language) {
    LetterKind kind() {
        return form.kind();
    }

    /** The owner's own, if they have one. */
    Optional<String> own(Owner owner) {
        return Templates.own(owner.correspondence().templates(), form, language)
                .map(t -> typed(t.text()));
    }

    String builtIn() {
        return typed(Templates.builtIn(kind(), form.step(), language));
    }

    /** The words that the owner's letters have now. */
    String text(Owner owner) {
        return own(owner).orElseGet(this::builtIn);
    }

    /** The owner with a text of their own; with the built-in text they have none of their own. */
    Owner with(String text, Owner owner) {
        String own = typed(text);
        return own.equals(builtIn()) ? without(owner) : changed(owner, Stream.of(template(own)));
    }

    /** The owner with the built-in text. */
    Owner without(Owner owner) {
        return changed(owner, Stream.of());
    }

    private Owner changed(Owner owner, Stream<Template> own) {
        Correspondence before = owner.correspondence();
        Stream<Template> others = before.templates().stream().filter(t -> !isOf(t));
        return owner.with(before.with(Stream.concat(others, own).toList()));
    }

    private boolean isOf(Template template) {
        return form.equals(FormLetter.of(template.kind(), template.step()))
                && template.language() == language;
    }

    private Template template(String text) {
        Integer step = form.step();
        return new Template(kind(), step == null ? 1 : step, language, text);
    }

    Optional<LetterRefused> check(String text) {
        return Templates.check(kind(), form.step(), language, text);
    }

    /** The variables that serve in it, told of in a language. */
    List<TemplateVariable> variables(Language words) {
        return Templates.variables(kind(), form.step(), words);
    }

    /** As a text area holds it; blank lines at the ends mean nothing. */
    static String typed(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
