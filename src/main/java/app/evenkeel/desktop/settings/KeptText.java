package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.form.Field;

import java.util.Optional;

/** A text of the owner as it stands on the page, and as it was last seen in the journal. */
final class KeptText {
    private final Field<String> field;
    private String kept = "";

    KeptText(Field<String> field) {
        this.field = field;
    }

    Field<String> field() {
        return field;
    }

    /** Shows what the journal holds, unless the user is about to write something else. */
    void show(String now) {
        boolean untouched = field.text().equals(kept) || field.text().strip().equals(now);
        if (untouched && !field.text().equals(now)) {
            field.type(now);
        }
        kept = now;
    }

    /** What is to be saved; empty where nothing is, or what was typed is wrong. */
    Optional<String> changed() {
        if (!touched() || !field.look()) {
            return Optional.empty();
        }
        return Optional.of(field.text().strip());
    }

    /** Whether something was typed that cannot be saved. */
    boolean wrong() {
        return touched() && !field.look();
    }

    private boolean touched() {
        return !field.text().strip().equals(kept.strip());
    }
}
