package app.evenkeel.gauge;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Request;
import app.evenkeel.journal.SignalKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signals that follow from when things were said: outside hours, not answered, answered. */
final class TalkSignals {
    /** An e-mail or a letter can be sent at any hour without asking for an answer at that hour. */
    private static final Set<Channel> DISTURBING =
            Set.of(Channel.CALL, Channel.MESSAGE, Channel.MEETING);

    private static final int OUTSIDE_HOURS = 1;
    private static final int UNANSWERED = 2;
    private static final int ANSWERED_LATE = 1;
    private static final int QUICK = 1;

    private TalkSignals() {}

    static List<Sighting> in(KnownFacts facts) {
        List<Sighting> seen = new ArrayList<>();
        for (Entry entry : facts.entries()) {
            if (entry.direction() == Direction.INCOMING
                    && DISTURBING.contains(entry.channel())
                    && facts.hours().outside(entry.local(facts.zone()))) {
                seen.add(on(entry, SignalKind.CONTACT_OUTSIDE_HOURS, OUTSIDE_HOURS, facts));
            }
        }
        for (Request request : Request.among(facts.entries())) {
            if (request.toClient()) {
                waiting(request, facts).ifPresent(seen::add);
            }
        }
        return seen;
    }

    private static Optional<Sighting> waiting(Request request, KnownFacts facts) {
        Entry asked = request.asked();
        Entry answer = request.answer();
        SignalKind late = SignalKind.NO_REPLY;
        if (!request.late(facts.on(), facts.zone())) {
            return Optional.ofNullable(answer)
                    .map(a -> on(a, SignalKind.QUICK_ANSWER, QUICK, facts));
        }
        boolean excused = asked.excuses(late);
        // The wait ends with the answer, so that is where it begins to fade.
        return Optional.of(
                answer == null
                        ? Sighting.derived(
                                        late, UNANSWERED, request.answerBy(), asked.id(), excused)
                                .lasting()
                        : Sighting.derived(
                                late,
                                ANSWERED_LATE,
                                answer.day(facts.zone()),
                                asked.id(),
                                excused));
    }

    private static Sighting on(Entry entry, SignalKind kind, int severity, KnownFacts facts) {
        return Sighting.derived(
                kind, severity, entry.day(facts.zone()), entry.id(), entry.excuses(kind));
    }
}
