package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.proof.Proofread;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Owner;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A template while it is written. What is right is saved when another is chosen or the page is
 * left; what is wrong is kept until it is mended.
 */
final class Editing {
    private final Desk desk;
    private final InHand hand;
    private final ReadOnlyObjectWrapper<TemplateKey> key;
    private TemplateKey here;
    private final StringProperty text = new SimpleStringProperty("");
    private final Proofread proof;
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper(false);
    private final Subscription subscription;
    private String kept = "";
    private @Nullable String savedInVain;

    Editing(Desk desk, Work work, InHand hand) {
        this.desk = desk;
        this.hand = hand;
        this.proof = new Proofread(work, desk.words().language());
        this.here = hand.at(desk.owner().language());
        this.key = new ReadOnlyObjectWrapper<>(here);
        text.subscribe(this::typed);
        show(here);
        subscription = desk.ownerProperty().subscribe((_, owner) -> follow(owner));
    }

    ReadOnlyObjectProperty<TemplateKey> keyProperty() {
        return key.getReadOnlyProperty();
    }

    TemplateKey key() {
        return here;
    }

    StringProperty textProperty() {
        return text;
    }

    Proofread proof() {
        return proof;
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
        here = now;
        savedInVain = null;
        kept = now.text(desk.owner());
        own.set(now.own(desk.owner()).isPresent());
        text.set(hand.unsaved(now).orElse(kept));
        remember();
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
        remember();
    }

    /** So that nobody closes the window over it. */
    private void remember() {
        boolean unsaved = differs();
        touched.set(unsaved);
        if (unsaved) {
            hand.keep(here, text.get());
        } else {
            hand.done(here);
        }
    }

    private boolean differs() {
        return !TemplateKey.typed(text.get()).equals(kept);
    }

    private void typed(String before, String now) {
        proof.typed(before, now);
        remember();
    }

    /** Reads the text anew for what is wrong with it and what could be gentler. */
    void look() {
        proof.check(text.get(), here::check);
        proof.readTone(text.get(), here.language());
        if (text.get().equals(savedInVain)) {
            // It is looked at often, and what was said about saving it still holds.
            mendFirst();
        }
    }

    /** Saves it, or says why not. */
    void save() {
        look();
        if (!touched.get()) {
            return;
        }
        if (proof.right()) {
            write();
        } else {
            savedInVain = text.get();
            mendFirst();
        }
    }

    private void mendFirst() {
        if (!proof.right() && proof.problemProperty().get().isEmpty()) {
            proof.complain(words().get("wording.mend-first"));
        }
    }

    private void write() {
        TemplateKey saved = key();
        String typed = text.get();
        boolean builtIn = TemplateKey.typed(typed).equals(saved.builtIn());
        desk.writeOwner(
                say(builtIn ? "wording.reset-done" : "wording.saved"),
                owner -> saved.with(typed, owner),
                () -> hand.done(saved, typed));
    }

    private String say(String key) {
        return words().get(key, Map.of("letter", name()));
    }

    /** The built-in text again; the way back is told with it. */
    void reset() {
        TemplateKey reset = here;
        String typed = text.get();
        if (own.get()) {
            look();
            if (touched.get() && proof.right()) {
                // So that the way back leads to what was typed last.
                write();
            }
            text.set(reset.builtIn());
            desk.writeOwner(
                    say("wording.reset-done"),
                    reset::without,
                    () -> hand.done(reset, reset.builtIn()));
        } else {
            text.set(reset.builtIn());
            Notice.Action back =
                    new Notice.Action(words().get("menu.undo"), () -> typeAgain(reset, typed));
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
        if (touched.get() && proof.right()) {
            write();
        } else if (touched.get()) {
            desk.notices().trouble(say("wording.kept"));
        }
    }

    void close() {
        leave();
        proof.close();
        subscription.unsubscribe();
    }
}
