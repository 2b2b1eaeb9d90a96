package app.evenkeel.store.timeline;

import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.store.sqlite.Values;
import app.evenkeel.store.table.FactTable;
import app.evenkeel.store.table.Tables;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Pages of a timeline. Each source is walked along an index from the cursor's moment on, just as
 * far as a page needs; what stands at one moment is read whole, since its order is Java's.
 */
public record TimelineReading(Tables tables) {
    private static final int WRITTEN = 0;
    private static final int PAID = 1;
    private static final int INVOICED = 2;
    private static final int SENT = 3;
    private static final int TOLD = 4;
    private static final int DECIDED = 5;

    /** Sources with a day, a row's fact and its place among the fact's own. */
    private static final Map<Integer, String> BY_DAY =
            Map.of(
                    PAID, daily("paid_on", "invoice", "position", "payment"),
                    INVOICED, daily("issued_on", "id", "0", "invoice"),
                    SENT, daily("sent_on", "id", "0", "letter"),
                    TOLD, daily("told_on", "id", "0", "boundary"),
                    DECIDED, daily("decided_on", "id", "0", "decision"));

    private static String daily(String day, String id, String position, String table) {
        return "SELECT %1$s, %2$s, %3$s FROM %4$s WHERE client = ? AND %1$s <= ? ORDER BY %1$s DESC"
                .formatted(day, id, position, table);
    }

    public Stretch behind(Place from, String client, ZoneId zone, int limit) throws SQLException {
        List<Place> places = new ArrayList<>();
        entries(client, from, limit + 1, places);
        for (Map.Entry<Integer, String> source : BY_DAY.entrySet()) {
            days(client, zone, from, limit + 1, source.getKey(), source.getValue(), places);
        }
        places.sort(null);
        List<Place> page = places.subList(0, Math.min(limit, places.size()));
        return new Stretch(items(page), places.size() > page.size() ? page.getLast() : null);
    }

    private void entries(String client, Place from, int enough, List<Place> places)
            throws SQLException {
        Walk walk = new Walk(from, enough, places);
        tables.db()
                .scan(
                        """
                        SELECT second, nano, id FROM entry WHERE client = ? AND second <= ?
                        ORDER BY second DESC, nano DESC
                        """,
                        row ->
                                walk.take(
                                        new Place(
                                                Instant.ofEpochSecond(
                                                        row.getLong(1), row.getLong(2)),
                                                WRITTEN,
                                                row.getString(3),
                                                0)),
                        client,
                        from.moment().getEpochSecond());
    }

    private void days(
            String client,
            ZoneId zone,
            Place from,
            int enough,
            int rank,
            String sql,
            List<Place> places)
            throws SQLException {
        Walk walk = new Walk(from, enough, places);
        tables.db()
                .scan(
                        sql,
                        row -> walk.take(place(row, zone, rank)),
                        client,
                        Values.day(lastDay(from.moment(), zone)));
    }

    private static Place place(ResultSet row, ZoneId zone, int rank) throws SQLException {
        return new Place(
                LocalDate.parse(row.getString(1)).atStartOfDay(zone).toInstant(),
                rank,
                row.getString(2),
                row.getInt(3));
    }

    /**
     * The last day that can begin by a moment. It can be the one after the moment's own: where a
     * clock is turned back over midnight, a day begins twice.
     */
    private static LocalDate lastDay(Instant moment, ZoneId zone) {
        LocalDate last = LocalDate.of(9999, 12, 31);
        if (!moment.isBefore(last.atStartOfDay(zone).toInstant())) {
            return last;
        }
        return moment.atZone(zone).toLocalDate().plusDays(1);
    }

    /** Takes places behind a cursor until there are enough, and the last moment is complete. */
    private static final class Walk {
        private final Place from;
        private final int enough;
        private final List<Place> places;
        private int taken;
        private @Nullable Instant last;

        Walk(Place from, int enough, List<Place> places) {
            this.from = from;
            this.enough = enough;
            this.places = places;
        }

        boolean take(Place place) {
            if (place.compareTo(from) <= 0) {
                return true;
            }
            if (taken >= enough && !place.moment().equals(last)) {
                return false;
            }
            places.add(place);
            last = place.moment();
            taken++;
            return true;
        }
    }

    private List<TimelineItem> items(List<Place> page) throws SQLException {
        Facts<Entry> entries = facts(tables.entries(), page, WRITTEN, WRITTEN);
        Facts<Invoice> invoices = facts(tables.invoices(), page, PAID, INVOICED);
        Facts<Letter> letters = facts(tables.letters(), page, SENT, SENT);
        Facts<Boundary> told = facts(tables.boundaries(), page, TOLD, TOLD);
        Facts<Decision> decided = facts(tables.decisions(), page, DECIDED, DECIDED);
        List<TimelineItem> items = new ArrayList<>();
        for (Place place : page) {
            String id = place.id();
            items.add(
                    switch (place.rank()) {
                        case WRITTEN -> new TimelineItem.Written(entries.get(id));
                        case PAID ->
                                new TimelineItem.Paid(
                                        invoices.get(id),
                                        invoices.get(id).payments().get(place.position()));
                        case INVOICED -> new TimelineItem.Invoiced(invoices.get(id));
                        case SENT -> new TimelineItem.Sent(letters.get(id));
                        case TOLD -> new TimelineItem.Told(told.get(id));
                        case DECIDED -> new TimelineItem.Decided(decided.get(id));
                        default -> throw new IllegalStateException("rank " + place.rank());
                    });
        }
        return items;
    }

    /** Facts of one kind by their id. */
    private record Facts<F extends Fact>(Map<String, F> byId) {
        F get(String id) {
            return Objects.requireNonNull(byId.get(id));
        }
    }

    private static <F extends Fact> Facts<F> facts(
            FactTable<F> table, List<Place> page, int firstRank, int lastRank) throws SQLException {
        List<String> ids =
                page.stream()
                        .filter(p -> p.rank() >= firstRank && p.rank() <= lastRank)
                        .map(Place::id)
                        .distinct()
                        .toList();
        Map<String, F> byId = new HashMap<>();
        if (!ids.isEmpty()) {
            table.withIds(ids).forEach(f -> byId.put(f.id(), f));
        }
        return new Facts<>(byId);
    }
}
