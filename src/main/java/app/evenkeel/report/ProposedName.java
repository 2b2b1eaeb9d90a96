package app.evenkeel.report;

import app.evenkeel.document.Document;
import app.evenkeel.document.FileName;
import app.evenkeel.journal.Client;

/** What a document for or about a client is saved as: whose it is, what it is, of which day. */
public final class ProposedName {
    /** As {@link FileName#of} has it. */
    private static final int LONGEST = 60;

    private ProposedName() {}

    /** Without an extension; every system takes it. */
    public static String of(Client client, Document document) {
        String rest = document.title() + " " + document.date();
        // Of a long name the beginning is enough, and the rest is still seen.
        return FileName.of(
                shortened(FileName.of(client.name()), LONGEST - 1 - rest.length()), rest);
    }

    private static String shortened(String name, int most) {
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most));
    }
}
