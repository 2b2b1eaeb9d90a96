package app.evenkeel.desktop.settings;

import app.evenkeel.journal.Owner;

import java.util.List;

/** A group of settings that are typed, and saved when the user leaves them. */
interface Typed {
    /** Shows what the journal holds, unless the user is about to write something else. */
    void show(Owner owner);

    /** Saves what was typed and is right; what is wrong says so and waits. */
    void save();

    /** What the fields are called in which something stands that cannot be saved. */
    List<String> wrong();
}
