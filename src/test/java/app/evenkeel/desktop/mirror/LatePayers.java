package app.evenkeel.desktop.mirror;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Talk;
import app.evenkeel.store.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Clients of whom there is enough to say, and most of whom owe. */
public final class LatePayers {
    private LatePayers() {}

    /** An owner and clients {@code c0}, {@code c1} and so on, of whom the first ones owe. */
    public static List<Change> of(int clients, int owing) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(Owner.unnamed(Language.EN, Desks.RIGA)));
        for (int i = 0; i < clients; i++) {
            changes.addAll(client("c" + i));
        }
        IntStream.range(0, owing).forEach(i -> changes.add(owes("c" + i, i)));
        return changes;
    }

    /** A client whose gauges are all calm. */
    public static List<Change> client(String id) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(new Client(id, "Client " + id, Language.EN)));
        for (int day = 2; day < 5; day++) {
            String on = "2026-02-0" + day;
            changes.add(Change.put(id, Talk.note(on).saying("Worked.").entry(id + "-n" + day)));
        }
        return changes;
    }

    /** An invoice overdue for a month, and for each place further on a day less. */
    static Change owes(String client, int place) {
        String due = Desks.TODAY.minusDays(30L - place).toString();
        return Change.put(client, Bill.due(client + "-i", due).numbered("no " + client).invoice());
    }
}
