package app.evenkeel.report;

import app.evenkeel.document.Document;
import app.evenkeel.document.FileName;
import app.evenkeel.journal.Client;

/** What a document for or about a client is saved as: whose it is, what it is, of which day. */
public final class ProposedName {
    /** So that of a long name the rest of the file's name is still seen. */
    private static final int LONGEST = 24;

    private ProposedName() {}

    /** Without an extension; every system takes it. */
    public static String of(Client client, Document document) {
        return FileName.of(
                shortened(client.name()), document.title(), document.date().toString());
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
