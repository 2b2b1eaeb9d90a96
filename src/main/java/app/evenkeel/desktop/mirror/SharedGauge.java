package app.evenkeel.desktop.mirror;

import app.evenkeel.journal.Dimension;

import java.util.List;

/**
 * A gauge that is high with most clients.
 *
 * @param sentence what may lie behind it
 * @param clients with whom it is highest, those first
 * @param others how many more there are, in words; empty where all are named
 */
record SharedGauge(
        Dimension dimension, String name, String sentence, List<Somebody> clients, String others) {
    SharedGauge {
        clients = List.copyOf(clients);
    }

    /** A client, whose page one can go to. */
    record Somebody(String id, String name) {}
}
