package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.proof.Finding;
import app.evenkeel.desktop.proof.TemplateErrors;
import app.evenkeel.desktop.proof.ToneFindings;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A template while it is written. What is right is saved when another is chosen or the page is
 * left; what is wrong is kept until it is mended.
 */
final class Editing {
    private final Desk desk;
    private final InHand hand;
    private final ReadOnlyObjectWrapper<TemplateKey> key;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper(false);
    private final Subscription subscription;
    private String kept = "";

    Editing(Desk desk, InHand hand) {
        this.desk = desk;
        this.hand = hand;
        this.key = new ReadOnlyObjectWrapper<>(hand.at(desk.owner().language()));
        text.subscribe(this::typed);
        show(key.get());
        subscription = desk.ownerProperty().subscribe((_, owner) -> follow(owner));
    }

    ReadOnlyObjectProperty<TemplateKey> keyProperty() {
        return key.getReadOnlyProperty();
    }

    TemplateKey key() {
        return key.get();
    }

    StringProperty textProperty() {
        return text;
    }

    /** What was found in the text when it was last looked at, and still stands in it. */
    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What is wrong with the whole of it, or why it was not saved; empty where nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the owner's letters have words of their own here. */
    ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** Whether something was typed that is not saved. */
    ReadOnlyBooleanProperty touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** What it is called. */
    String name() {
        return words().names().of(key().kind(), key().form().step());
    }

    private Words words() {
        return desk.words();
    }

    void choose(TemplateKey other) {
        if (!other.equals(key())) {
            leave();
            show(other);
        }
    }

    private void show(TemplateKey now) {
        hand.at(now);
        kept = now.text(desk.owner());
        own.set(now.own(desk.owner()).isPresent());
        text.set(hand.unsaved(now).orElse(kept));
        touched.set(differs());
        // Last, since whoever hears of it looks at the rest.
        key.set(now);
        look();
    }

    /** What was written elsewhere, or is now saved, unless something else is being typed. */
    private void follow(Owner owner) {
        boolean untouched = !differs();
        kept = key().text(owner);
        own.set(key().own(owner).isPresent());
        if (untouched && differs()) {
            text.set(kept);
            look();
        }
        touched.set(differs());
    }

    private boolean differs() {
        return !TemplateKey.typed(text.get()).equals(kept);
    }

    private void typed(String before, String now) {
        findings.set(Finding.after(findings.get(), before, now));
        problem.set("");
        touched.set(differs());
    }

    /** Reads the text anew for what is wrong with it and what could be gentler. */
    void look() {
        Language language = words().language();
        String now = text.get();
        List<Finding> found = new ArrayList<>();
        found.addAll(new TemplateErrors(language).in(now, key()::check));
        found.addAll(new ToneFindings(language).in(now, key().language()));
        findings.set(List.copyOf(found));
        problem.set(
                key().check(now)
                        .filter(refused -> !(refused.trouble() instanceof WrongTemplate))
                        .map((LetterRefused refused) -> refused.briefly(language))
                        .orElse(""));
    }

    /** Whether it can be saved, by the last look. */
    boolean right() {
        return problem.get().isEmpty()
                && findings.get().stream().noneMatch(f -> f.mark().kind() == Mark.Kind.ERROR);
    }

    /** Saves it, or says why not. */
    void save() {
        look();
        if (!touched.get()) {
            return;
        }
        if (right()) {
            write();
        } else if (problem.get().isEmpty()) {
            problem.set(words().get("wording.mend-first"));
        }
    }

    private void write() {
        TemplateKey saved = key();
        String typed = text.get();
        boolean builtIn = TemplateKey.typed(typed).equals(saved.builtIn());
        hand.done(saved);
        desk.writeOwner(
                say(builtIn ? "wording.reset-done" : "wording.saved"),
                owner -> saved.with(typed, owner),
                () -> {});
    }

    private String say(String key) {
        return words().get(key, Map.of("letter", name()));
    }

    /** The built-in text again; the way back is told with it. */
    void reset() {
        TemplateKey here = key();
        String typed = text.get();
        hand.done(here);
        if (own.get()) {
            look();
            if (touched.get() && right()) {
                // So that the way back leads to what was typed last.
                write();
            }
            text.set(here.builtIn());
            desk.writeOwner(say("wording.reset-done"), here::without, () -> {});
        } else {
            text.set(here.builtIn());
            Notice.Action back =
                    new Notice.Action(words().get("menu.undo"), () -> typeAgain(here, typed));
            desk.notices().done(say("wording.reset-done"), back);
        }
        look();
    }

    private void typeAgain(TemplateKey there, String typed) {
        desk.notices().dismiss();
        if (there.equals(key()) && !touched.get()) {
            text.set(typed);
            look();
        } else {
            hand.keep(there, typed);
        }
    }

    /** What was typed is saved; what cannot be saved is kept here, and that is told. */
    void leave() {
        look();
        if (!touched.get()) {
            hand.done(key());
        } else if (right()) {
            write();
        } else {
            hand.keep(key(), text.get());
            desk.notices().trouble(say("wording.kept"));
        }
    }

    void close() {
        leave();
        subscription.unsubscribe();
    }
}
