package app.evenkeel.desktop.desk;

import app.evenkeel.agenda.Agenda;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Todo;

import java.util.List;
import java.util.Map;

/**
 * All clients and how they stand.
 *
 * @param clients by id
 * @param judged by the client's id, as far as the judging has come
 * @param complete whether all are judged by what is known
 */
public record Clientele(List<Client> clients, Map<String, Judged> judged, boolean complete) {
    public Clientele {
        clients = List.copyOf(clients);
        judged = Map.copyOf(judged);
    }

    /** What wants doing with any of them, what has waited longest first. */
    public List<Todo> todos() {
        return judged.values().stream()
                .flatMap(j -> j.todos().stream())
                .sorted(Agenda.LONGEST_WAITING_FIRST)
                .toList();
    }
}
