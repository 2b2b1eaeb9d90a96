package app.evenkeel.desktop.desk;

import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Newer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Judges every client once for all who show it, and again only those about whom something was
 * written. Goes on in short steps, so that other questions to the journal come in between.
 */
final class Judging {
    /** As many clients are judged in one step: a tenth of a second where they are old and busy. */
    private static final int STEP = 25;

    /**
     * What judgements are made with.
     *
     * @param place the place in the history that they take into account
     */
    private record Basis(Owner owner, LocalDate on, long place) {
        /** The place of no history, so that all is judged anew. */
        private static final long NONE = Long.MAX_VALUE;

        Basis now(Desk desk) {
            Owner of = desk.owner();
            LocalDate day = desk.today();
            return new Basis(of, day, of.equals(owner) && day.equals(on) ? place : NONE);
        }

        Basis at(long newPlace) {
            return new Basis(owner, on, newPlace);
        }
    }

    /**
     * A step that was done.
     *
     * @param left the ids of those who still want judging
     */
    private record Step(
            Basis basis, List<Client> clients, Map<String, Judged> judged, List<String> left) {}

    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Clientele> clientele =
            new ReadOnlyObjectWrapper<>(null);
    private final Map<String, Judged> judged = new HashMap<>();
    private Basis basis;
    private List<String> left = List.of();
    private int readers;
    private Subscription following = Subscription.EMPTY;

    Judging(Desk desk) {
        this.desk = desk;
        this.latest = desk.latest();
        this.basis = new Basis(desk.owner(), desk.today(), Basis.NONE);
    }

    /** Tells what is known, now and whenever more is; nothing is judged while nobody listens. */
    Subscription subscribe(Consumer<? super Clientele> reader) {
        Subscription told =
                clientele.subscribe(known -> {
                    if (known != null) {
                        reader.accept(known);
                    }
                });
        readers++;
        if (readers == 1) {
            following = desk.revisionProperty().subscribe(_ -> look());
        }
        return told.and(this::leave);
    }

    /** Nothing that was judged holds any more. */
    void forget() {
        latest.drop();
        basis = basis.at(Basis.NONE);
        left = List.of();
    }

    private void leave() {
        readers--;
        if (readers == 0) {
            following.unsubscribe();
            latest.drop();
        }
    }

    /** Something was written, or a new day has begun. */
    private void look() {
        Basis now = basis.now(desk);
        List<String> waiting = left;
        latest.ask(journal -> first(journal, now, waiting), this::take);
    }

    private static Step first(JournalFile journal, Basis now, List<String> waiting) {
        Newer newer = journal.newer(now.place());
        List<Client> clients = journal.clients();
        boolean all = newer.upTo() < now.place() || newer.clients().contains("");
        List<String> stale =
                clients.stream()
                        .map(Client::id)
                        .filter(id -> all || newer.clients().contains(id) || waiting.contains(id))
                        .toList();
        Basis at = now.at(newer.upTo());
        // Where it takes long, the names come first.
        return stale.size() > STEP
                ? new Step(at, clients, Map.of(), stale)
                : step(journal, at, clients, stale);
    }

    private static Step step(
            JournalFile journal, Basis basis, List<Client> clients, List<String> stale) {
        int many = Math.min(STEP, stale.size());
        LocalDate since = Assessor.looksBackTo(basis.on());
        Map<String, Judged> judged = new HashMap<>();
        for (Relation relation : journal.relationsForJudgement(stale.subList(0, many), since)) {
            judged.put(relation.client().id(), Judged.of(relation, basis.owner(), basis.on()));
        }
        return new Step(basis, clients, judged, List.copyOf(stale.subList(many, stale.size())));
    }

    private void take(Step step) {
        basis = step.basis();
        left = step.left();
        judged.putAll(step.judged());
        judged.keySet().retainAll(step.clients().stream().map(Client::id).toList());
        clientele.set(new Clientele(step.clients(), judged, left.isEmpty()));
        if (!left.isEmpty()) {
            latest.ask(
                    journal -> step(journal, step.basis(), step.clients(), step.left()),
                    this::take);
        }
    }
}
