package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry that needs an answer by a day: from the client where it is outgoing, from the owner
 * where it is incoming.
 *
 * @param answer the first entry that answers it; null while there is none
 */
public record Request(Entry asked, LocalDate answerBy, @Nullable Entry answer) {

    /** The requests among entries, by the moment they were made. */
    public static List<Request> among(List<Entry> entries) {
        List<Entry> byMoment =
                entries.stream()
                        .sorted(
                                Comparator.comparing((Entry e) -> e.at().toInstant())
                                        .thenComparing(Entry::id))
                        .toList();
        Map<String, Entry> asked = new HashMap<>();
        byMoment.forEach(e -> asked.put(e.id(), e));
        Map<String, Entry> answers = new HashMap<>();
        for (Entry entry : byMoment) {
            Entry request = entry.answers() == null ? null : asked.get(entry.answers());
            if (request != null && request.direction() != entry.direction()) {
                answers.putIfAbsent(request.id(), entry);
            }
        }
        List<Request> requests = new ArrayList<>();
        for (Entry entry : byMoment) {
            LocalDate answerBy = entry.answerBy();
            if (answerBy != null && entry.direction() != Direction.NONE) {
                requests.add(new Request(entry, answerBy, answers.get(entry.id())));
            }
        }
        return requests;
    }

    /** Whether the client owes the answer, rather than the owner. */
    public boolean toClient() {
        return asked.direction() == Direction.OUTGOING;
    }

    public boolean open() {
        return answer == null;
    }

    /** Whether the answer came after its day, or has not come although its day has passed. */
    public boolean late(LocalDate on, ZoneId zone) {
        return (answer == null ? on : answer.day(zone)).isAfter(answerBy);
    }
}
