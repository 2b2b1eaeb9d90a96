package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Request;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers on the stretch of the timeline that was read so far. As it is read from the newest
 * on, an answer is known before the request that it answers comes.
 */
final class AnswersSeen {
    private final Map<String, List<Entry>> byRequest = new HashMap<>();

    void see(Entry entry) {
        String request = entry.answers();
        if (request != null) {
            byRequest.computeIfAbsent(request, _ -> new ArrayList<>()).add(entry);
        }
    }

    /** The request that an entry makes; null where it makes none. */
    @Nullable Request request(Entry entry) {
        if (entry.answerBy() == null || entry.direction() == Direction.NONE) {
            return null;
        }
        return new Request(entry, entry.answerBy(), first(entry));
    }

    private @Nullable Entry first(Entry asked) {
        return byRequest.getOrDefault(asked.id(), List.of()).stream()
                .filter(answer -> answer.direction() != asked.direction())
                .reduce((_, older) -> older)
                .orElse(null);
    }
}
