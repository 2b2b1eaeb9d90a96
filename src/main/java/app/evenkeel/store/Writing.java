package app.evenkeel.store;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.store.history.Appended;
import app.evenkeel.store.history.HistoryWriter;
import app.evenkeel.store.history.Step;
import app.evenkeel.store.search.SearchIndex;
import app.evenkeel.store.table.Tables;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Carries out changes within one transaction. All old versions make way before the first new one is
 * written, so that the order of the changes does not matter: two invoices may swap their numbers.
 */
record Writing(Tables tables, HistoryWriter history, SearchIndex search) {
    /** What came to the history; nothing where nothing really changes. */
    Optional<Appended> write(List<Change> changes) throws SQLException {
        List<Step> steps = steps(lastWords(changes));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        for (Step step : steps) {
            if (step.before() != null && step.after() != null) {
                tables.clear(step.before());
            } else if (step.after() == null) {
                tables.of(step.kind()).remove(step.id());
            }
        }
        for (Step step : steps) {
            if (step.before() != null) {
                search.remove(step.kind(), step.id());
            }
            if (step.after() != null) {
                tables.put(step.client(), step.after());
                search.add(step.client(), step.after());
            }
        }
        keepFeesInTheClientsCurrency(steps);
        return Optional.of(history.append(tables.db(), steps));
    }

    /** A fee is reckoned in its client's currency, so the two must not drift apart. */
    private void keepFeesInTheClientsCurrency(List<Step> steps) throws SQLException {
        Set<String> clients = new TreeSet<>();
        for (Step step : steps) {
            if (step.kind() == FactKind.CLIENT || step.kind() == FactKind.ENGAGEMENT) {
                clients.add(step.client());
            }
        }
        for (String client : clients) {
            tables.engagements().refuseFeesInOtherCurrencies(client);
        }
    }

    /** Where several changes are about one fact, the last one counts. */
    private Collection<Change> lastWords(List<Change> changes) throws SQLException {
        Map<Tables.Key, Change> last = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Replace seen) {
                refuseUnlessAsSeen(seen);
            }
            for (Change one : withContents(change)) {
                Tables.Key key = new Tables.Key(one.kind(), one.id());
                last.remove(key);
                last.put(key, one);
            }
        }
        for (Change change : changes) {
            if (change instanceof Change.Replace gone && gone.after() == null) {
                refuseIfLeftBehind(gone, last.keySet());
            }
        }
        return last.values();
    }

    private void refuseUnlessAsSeen(Change.Replace seen) throws SQLException {
        Optional<String> standsUnder = tables.clientOf(seen.kind(), seen.id());
        Fact stands =
                standsUnder.isPresent() ? tables.find(seen.kind(), seen.id()).orElse(null) : null;
        if (!Objects.equals(stands, seen.before())
                || !standsUnder.orElse(seen.client()).equals(seen.client())) {
            throw new ChangedSince(seen.kind(), seen.id());
        }
    }

    /** What a client has got since they were seen does not go with them unseen. */
    private void refuseIfLeftBehind(Change.Replace gone, Set<Tables.Key> written)
            throws SQLException {
        for (Tables.Key key : tables.contents(new Tables.Key(gone.kind(), gone.id()))) {
            if (!written.contains(key)) {
                throw new ChangedSince(key.kind(), key.id());
            }
        }
    }

    /** Removing a client removes what belongs to them first. */
    private List<Change> withContents(Change change) throws SQLException {
        List<Change> all = new ArrayList<>();
        if (change instanceof Change.Remove(FactKind kind, String id)) {
            tables.contents(new Tables.Key(kind, id))
                    .forEach(key -> all.add(new Change.Remove(key.kind(), key.id())));
        }
        all.add(change);
        return all;
    }

    private List<Step> steps(Collection<Change> changes) throws SQLException {
        List<Step> steps = new ArrayList<>();
        for (Change change : changes) {
            step(change).ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<Step> step(Change change) throws SQLException {
        FactKind kind = change.kind();
        String id = change.id();
        Optional<String> standsUnder = tables.clientOf(kind, id);
        Optional<Fact> before = standsUnder.isPresent() ? tables.find(kind, id) : Optional.empty();
        return switch (change) {
            case Change.Remove _ ->
                    before.map(old -> new Step(kind, id, standsUnder.orElseThrow(), old, null));
            case Change.Replace seen ->
                    Objects.equals(seen.before(), seen.after())
                            ? Optional.empty()
                            : Optional.of(
                                    new Step(kind, id, seen.client(), seen.before(), seen.after()));
            case Change.Put(String client, Fact fact) -> {
                if (standsUnder.isPresent() && !standsUnder.get().equals(client)) {
                    throw new JournalRefused(
                            new JournalTrouble.IdTaken(id),
                            "The %s %s belongs to the client %s already, so it cannot be put under %s; nothing was written. Give it another id."
                                    .formatted(kind.id(), id, standsUnder.get(), client));
                }
                yield before.filter(fact::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Step(kind, id, client, before.orElse(null), fact));
            }
        };
    }
}
