package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Relation;

import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a journal, or a part of one, as a document of the interchange format: the same journal
 * always as the same bytes.
 */
public final class InterchangeWriter {
    private InterchangeWriter() {}

    /**
     * Writes everything, flushes, and leaves the stream open.
     *
     * @throws app.evenkeel.journal.Refused if the format cannot say what a record says
     */
    public static void write(Journal journal, OutputStream stream) throws IOException {
        try (Out out = new Out(stream)) {
            out.object(() -> document(journal, out));
            out.end();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void document(Journal journal, Out out) {
        out.text("format", "evenkeel");
        out.integer("version", 1);
        if (journal.owner() != null) {
            OwnerWriter.write(journal.owner(), out);
        }
        out.objects("clients", journal.relations(), relation -> relation(relation, out));
    }

    private static void relation(Relation relation, Out out) {
        ClientWriter.write(relation.client(), out);
        WorkWriter write = new WorkWriter(relation.client(), out);
        out.objects("engagements", relation.engagements(), write::engagement);
        out.objects("entries", relation.entries(), write::entry);
        out.objects("invoices", relation.invoices(), write::invoice);
        DealingsWriter dealings = new DealingsWriter(out);
        out.objects("accounts", relation.accounts(), dealings::account);
        out.objects("boundaries", relation.boundaries(), dealings::boundary);
        out.objects("decisions", relation.decisions(), dealings::decision);
        out.objects("letters", relation.letters(), dealings::letter);
        out.objects("drafts", relation.drafts(), dealings::draft);
    }
}
