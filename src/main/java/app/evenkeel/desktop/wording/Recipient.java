package app.evenkeel.desktop.wording;

import app.evenkeel.journal.Client;

/**
 * Whose letter is looked at.
 *
 * @param id of a client; empty for the invented example
 */
record Recipient(String id, String name) {
    static Recipient of(Client client) {
        return new Recipient(client.id(), client.name());
    }

    static Recipient example(String name) {
        return new Recipient("", name);
    }

    boolean invented() {
        return id.isEmpty();
    }
}
