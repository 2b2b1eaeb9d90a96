package app.evenkeel.store;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A journal in its file. Every method is one transaction, done whole when it returns; threads take
 * turns. Whatever cannot be done, because of the file or of what it holds, is {@link Refused} with
 * a sentence for the user, and nothing is changed.
 */
public final class JournalFile implements AutoCloseable {
    private final Session session;
    private final HistoryWriter history;
    private final Clock clock;

    private JournalFile(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.history = new HistoryWriter(clock);
    }

    /**
     * Opens the journal at a path, or makes a new one with the folders above it, readable by this
     * user only. A file that may only be read is opened for reading.
     *
     * @param clock tells when changes are written down
     * @throws Refused if the file is something else, newer than the program, damaged, or may not be
     *     used; it is not changed then
     */
    public static JournalFile open(Path path, Clock clock) {
        return new JournalFile(Opening.open(path), clock);
    }

    /** Where it really lies, with links followed. */
    public Path path() {
        return session.file();
    }

    public boolean readOnly() {
        return session.readOnly();
    }

    /**
     * A number that changes when another process, or another window, has written: the sign that
     * what is on the screen may be old. Our own writes leave it as it is.
     */
    public long othersVersion() {
        return session.read(db -> db.number("PRAGMA data_version"));
    }

    /** Whether nothing was written yet: no owner and no client. */
    public boolean isEmpty() {
        return session.read(db ->
                db.number(
                        """
                        SELECT NOT EXISTS (SELECT 1 FROM owner)
                            AND NOT EXISTS (SELECT 1 FROM client)
                        """))
                == 1;
    }

    public Optional<Owner> owner() {
        return session.read(db -> new OwnerTable(db).owner());
    }

    /** All clients, by id. */
    public List<Client> clients() {
        return session.read(db -> reading(db).clients());
    }

    public Optional<Client> client(String id) {
        return session.read(db -> new ClientTable(db).find(id));
    }

    /**
     * A client and all that happened with them.
     *
     * @throws Refused if there is no such client
     */
    public Relation relation(String client) {
        return session.read(db -> reading(db).relation(reading(db).client(client)));
    }

    /**
     * A relation without the entries that no judgement looks at. Kept are those from a day on, and
     * of the older ones those with signals or excuses, that ask for an answer or give one, and
     * incoming calls, messages and meetings.
     *
     * @throws Refused if there is no such client
     */
    public Relation relationForJudgement(String client, LocalDate since) {
        return session.read(db -> reading(db).forJudgement(reading(db).client(client), since));
    }

    /** As {@link #relationForJudgement}, for all clients by id. */
    public List<Relation> relationsForJudgement(LocalDate since) {
        return session.read(db -> {
            List<Relation> relations = new ArrayList<>();
            for (Client client : reading(db).clients()) {
                relations.add(reading(db).forJudgement(client, since));
            }
            return relations;
        });
    }

    /**
     * The whole journal in its canonical order: clients and accounts by id, entries by moment and
     * id, invoices by day and number, the rest by day and id; what is nested in a fact as it was
     * given.
     */
    public Journal everything() {
        return session.read(db -> reading(db).everything());
    }

    public Optional<Entry> entry(String id) {
        return session.read(db -> new EntryTable(db).find(id));
    }

    public Optional<Invoice> invoice(String id) {
        return session.read(db -> new InvoiceTable(db).find(id));
    }

    /** An invoice and the id of the client who got it. */
    public record InvoiceOfClient(String client, Invoice invoice) {}

    public Optional<InvoiceOfClient> invoiceByNumber(String number) {
        return session.read(db -> {
            Tables tables = new Tables(db);
            List<Invoice> found = tables.invoices().where("WHERE number = ?", number);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Invoice invoice = found.getFirst();
            return tables.clientOf(FactKind.INVOICE, invoice.id())
                    .map(client -> new InvoiceOfClient(client, invoice));
        });
    }

    /**
     * The client under whom an id stands; empty where the journal does not have it. The owner's is
     * the empty text, a client's their own id.
     */
    public Optional<String> clientOf(FactKind kind, String id) {
        return session.read(db -> new Tables(db).clientOf(kind, id));
    }

    /** The client under whom a deliverable stands. */
    public Optional<String> clientOfDeliverable(String id) {
        return session.read(db -> new EngagementTable(db).clientOfDeliverable(id));
    }

    /**
     * A page of a client's timeline, in the order of {@link
     * app.evenkeel.journal.TimelineItem#newestFirst}.
     *
     * @param zone the owner's, in which days begin
     * @param before where the page begins: {@link TimelinePage#next} of the page before, or null
     *     for the newest
     */
    public TimelinePage timeline(
            String client, ZoneId zone, @Nullable TimelineCursor before, int limit) {
        return session.read(
                db -> new TimelineReading(new Tables(db)).page(client, zone, before, limit));
    }

    /**
     * Finds facts that hold a word beginning with each of the typed ones, newest first. Case, marks
     * on letters, and Hebrew prefix letters do not matter.
     */
    public List<Found> search(String words, int limit) {
        return session.read(db -> new SearchIndex(new Tables(db), clock).find(words, limit));
    }

    /** As {@link #write(List)}. */
    public Optional<Long> write(Change... changes) {
        return write(List.of(changes));
    }

    /**
     * Carries out changes, all or none, whatever order they are in. What was changed is added to
     * the history; changes that change nothing leave no trace.
     *
     * @return the number of the change, by which {@link #undo} takes it back; empty where nothing
     *     changed
     * @throws ChangedSince if a fact is not as it was seen; see {@link Change.Replace}
     * @throws Refused if an id stands under another client already, a number of an invoice is
     *     taken, a reference leads nowhere, or the file cannot be written
     */
    public Optional<Long> write(List<Change> changes) {
        return written(db -> writing(db).write(changes));
    }

    /**
     * Takes back everything that was written together under a number, as a change of its own:
     * taking that one back does it again.
     *
     * @return the number of the new change
     * @throws ChangedSince if a fact is no longer as the change left it
     * @throws Refused if there is no such change, what it did was erased, or what was written since
     *     builds on it: a reference would lead nowhere, or an invoice's number is taken
     */
    public Optional<Long> undo(long change) {
        return written(db -> writing(db).write(new HistoryReader(db).inverse(change)));
    }

    /**
     * Carries out changes that follow from what the journal holds. What they are made of is read
     * here and nobody else writes in between, so that no payment or version is lost.
     *
     * @param reading finds out, from this journal, what is to be written
     * @param changes the changes that it comes to
     * @return what was found out
     */
    public <T> T write(Supplier<T> reading, Function<T, List<Change>> changes) {
        record Written<T>(T found, @Nullable Appended appended) {}
        Written<T> written =
                session.write(db -> {
                    T found = reading.get();
                    return new Written<>(
                            found, writing(db).write(changes.apply(found)).orElse(null));
                });
        keepBeside(written.appended());
        return written.found();
    }

    private Optional<Long> written(Session.Work<Optional<Appended>> work) {
        Optional<Appended> appended = session.write(work);
        keepBeside(appended.orElse(null));
        return appended.map(Appended::change);
    }

    private Writing writing(Db db) {
        Tables tables = new Tables(db);
        return new Writing(tables, history, new SearchIndex(tables, clock));
    }

    private void keepBeside(@Nullable Appended appended) {
        if (appended != null) {
            appended.newest().keepBeside(session.file());
        }
    }

    /** The numbers of all invoices, for saying which was probably meant. */
    public List<String> invoiceNumbers() {
        return session.read(db ->
                db.list("SELECT number FROM invoice ORDER BY number", row -> row.getString(1)));
    }

    /** The versions of a fact, oldest first; those that were erased are left out. */
    public List<Version> history(FactKind kind, String id) {
        return session.read(db -> new HistoryReader(db).versions(kind, id));
    }

    /** What was written together under a change's number, in the order in which it was written. */
    public List<Version> writtenTogether(long change) {
        return session.read(db -> new HistoryReader(db).writtenTogether(change));
    }

    /** The number of the newest change; empty where nothing was written yet. */
    public Optional<Long> newestChange() {
        return session.read(db ->
                db.first(
                        "SELECT change FROM history WHERE seq = (SELECT max(seq) FROM history)",
                        row -> row.getLong(1)));
    }

    private static Reading reading(Db db) {
        return new Reading(new Tables(db));
    }

    /** For looking at the file as the tests do. */
    Session session() {
        return session;
    }

    @Override
    public void close() {
        session.close();
    }
}
