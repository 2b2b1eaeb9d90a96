package app.evenkeel.store;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Practice;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.chain.Chain;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.history.LastChanges;
import app.evenkeel.store.history.NewestRecord;
import app.evenkeel.store.history.RecordedChain;
import app.evenkeel.store.search.SearchIndex;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Session;
import app.evenkeel.store.table.Reading;
import app.evenkeel.store.table.Tables;
import app.evenkeel.store.timeline.Place;
import app.evenkeel.store.timeline.TimelineReading;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be read of a journal's file, each time in one transaction: a screen that changes nothing
 * needs no more. What cannot be read is {@link Refused} with a sentence for the user.
 */
public abstract sealed class JournalReader permits JournalFile {
    private final Session session;
    private final Clock clock;

    JournalReader(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
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
        return session.read(db -> reading(db).isEmpty());
    }

    public Optional<Owner> owner() {
        return session.read(db -> tables(db).owner().owner());
    }

    /** All clients, by id. */
    public List<Client> clients() {
        return session.read(db -> reading(db).clients());
    }

    public Optional<Client> client(String id) {
        return session.read(db -> tables(db).clients().find(id));
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
        return session.read(db -> reading(db).forJudgement(since));
    }

    /** As {@link #relationForJudgement}, for those of these clients who are there. */
    public List<Relation> relationsForJudgement(List<String> clients, LocalDate since) {
        return session.read(db -> reading(db).forJudgement(clients, since));
    }

    /**
     * What was worked and earned with all clients in the year before a day.
     *
     * @param zone the owner's, in which days begin
     */
    public Practice practice(ZoneId zone, LocalDate on) {
        return session.read(db -> reading(db).practice(zone, on));
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
        return session.read(db -> tables(db).entries().find(id));
    }

    public Optional<Invoice> invoice(String id) {
        return session.read(db -> tables(db).invoices().find(id));
    }

    /** A client's invoices, by day and number. */
    public List<Invoice> invoices(String client) {
        return session.read(db -> reading(db).invoices(client));
    }

    /** The invoice issued last, of whichever client; of several on one day that written last. */
    public Optional<Invoice> latestInvoice() {
        return session.read(db -> tables(db).invoices().latest());
    }

    public Optional<InvoiceOfClient> invoiceByNumber(String number) {
        return session.read(db -> {
            Invoice invoice = tables(db).invoices().byNumber(number).orElse(null);
            return invoice == null
                    ? Optional.empty()
                    : tables(db)
                            .clientOf(FactKind.INVOICE, invoice.id())
                            .map(client -> new InvoiceOfClient(client, invoice));
        });
    }

    /** The numbers of all invoices, for saying which was probably meant. */
    public List<String> invoiceNumbers() {
        return session.read(db -> tables(db).invoices().numbers());
    }

    /**
     * The client under whom an id stands; empty where the journal does not have it. The owner's is
     * the empty text, a client's their own id.
     */
    public Optional<String> clientOf(FactKind kind, String id) {
        return session.read(db -> tables(db).clientOf(kind, id));
    }

    /** The client under whom a deliverable stands. */
    public Optional<String> clientOfDeliverable(String id) {
        return session.read(db -> tables(db).engagements().clientOfDeliverable(id));
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
        Place from = before == null ? Place.NEWEST : before.place();
        return session.read(db -> {
            TimelineReading timeline = new TimelineReading(tables(db));
            return TimelinePage.of(timeline.behind(from, client, zone, limit));
        });
    }

    /**
     * Finds facts that hold a word beginning with each of the typed ones, newest first. Case, marks
     * on letters, and Hebrew prefix letters do not matter.
     */
    public List<Found> search(String words, int limit) {
        return session.read(db -> new SearchIndex(tables(db), clock).find(words, limit)).stream()
                .map(Found::of)
                .toList();
    }

    /** The versions of a fact, oldest first; those that were erased are left out. */
    public List<Version> history(FactKind kind, String id) {
        return session.read(db -> versions(db).of(kind, id));
    }

    /** When facts were last changed, of those of these ids that were since they were added. */
    public Map<String, Instant> lastChanges(FactKind kind, List<String> ids) {
        return session.read(db -> new LastChanges(db).of(kind, ids));
    }

    /** What was written together under a change's number, in the order in which it was written. */
    public List<Version> writtenTogether(long change) {
        return session.read(db -> versions(db).writtenTogether(change));
    }

    /** The clients who were deleted and can be brought back, the last one first. */
    public List<Deleted> deletedClients() {
        return session.read(db -> versions(db).deletedClients());
    }

    /** The number of the newest change; empty where nothing was written yet. */
    public Optional<Long> newestChange() {
        return session.read(db -> new HistoryReader(db).newestChange());
    }

    /** The newest record of the history, for someone else to keep. */
    public ChainEnd historyEnd() {
        NewestRecord newest = session.read(db -> new HistoryReader(db).newest());
        return new ChainEnd(newest.seq(), newest.hash());
    }

    /**
     * Whether the history goes on from what was its newest record; if not, the journal is another
     * one, such as after a backup was restored.
     */
    public boolean goesOnFrom(ChainEnd known) {
        return session.read(db -> new HistoryReader(db).goesOnFrom(known.number(), known.hash()));
    }

    /** Whether the history knows anything of a client who may have been taken away since. */
    public boolean everKnew(String client) {
        return !client.isEmpty() && session.read(db -> new HistoryReader(db).knows(client));
    }

    /**
     * Whose facts were written since, so that only those need be read again.
     *
     * @param place {@link Newer#upTo} of the time before; where it lies behind the history's end,
     *     the history is another one
     */
    public Newer newer(long place) {
        return session.read(db -> {
            HistoryReader history = new HistoryReader(db);
            return new Newer(history.end(), history.clientsBehind(place));
        });
    }

    /** The history as others can verify it; from any thread, a transaction for each question. */
    public Chain chain() {
        return new RecordedChain(session);
    }

    private static Reading reading(Db db) {
        return new Reading(tables(db));
    }

    private static Tables tables(Db db) {
        return new Tables(db);
    }

    private static Versions versions(Db db) {
        return new Versions(new HistoryReader(db));
    }

    Clock clock() {
        return clock;
    }

    /** For looking at the file as the tests do. */
    Session session() {
        return session;
    }
}
