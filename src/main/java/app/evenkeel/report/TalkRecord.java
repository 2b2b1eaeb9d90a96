package app.evenkeel.report;

import static java.util.stream.Collectors.groupingBy;

import app.evenkeel.document.Text;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Request;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.Names;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The entries that show a problem, marked by the owner or found by the program, and the requests
 * that the client did not answer in time.
 */
final class TalkRecord {
    private final Wording wording;
    private final ZoneId zone;
    private final LocalDate on;
    private final List<Entry> entries;
    private final SetAsides setAsides;
    private final Map<String, List<Evidence>> evidence;

    TalkRecord(Wording wording, Assessed assessed, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
        this.on = assessed.assessment().on();
        this.entries = assessed.relation().entriesBy(zone, on);
        this.setAsides = new SetAsides(entries);
        this.evidence =
                assessed.assessment().gauges().stream()
                        .flatMap(g -> g.evidence().stream())
                        .filter(e -> e.of() == FactKind.ENTRY && e.adverse())
                        .collect(groupingBy(Evidence::source));
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        for (Entry entry : entries) {
            Map<SignalKind, Integer> signals = signals(entry);
            if (!signals.isEmpty()) {
                happenings.add(happening(entry, signals));
            }
        }
        Request.among(entries).stream()
                .filter(r -> r.toClient() && r.late(on, zone))
                .filter(r -> !setAsides.holds(r.asked(), SignalKind.NO_REPLY))
                .forEach(r -> happenings.add(happening(r)));
        return happenings;
    }

    /** Each once, as severe as it was ever said to be here. */
    private Map<SignalKind, Integer> signals(Entry entry) {
        Map<SignalKind, Integer> signals = new EnumMap<>(SignalKind.class);
        entry.signals().stream()
                .filter(s -> isProblem(s.kind()) && !setAsides.holds(entry, s.kind()))
                .forEach(s -> signals.merge(s.kind(), s.severity(), Math::max));
        evidence.getOrDefault(entry.id(), List.of()).stream()
                .filter(e -> e.derived() && isProblem(e.signal()))
                // That an answer was missing stands on the day on which it was needed.
                .filter(e -> e.signal() != SignalKind.NO_REPLY)
                .forEach(e -> signals.merge(e.signal(), e.severity(), Math::max));
        return signals;
    }

    /** To ask for a revision is a client's right; one too many has a signal of its own. */
    private static boolean isProblem(SignalKind kind) {
        return !kind.easing() && kind != SignalKind.REVISION_ASKED;
    }

    private Happening happening(Entry entry, Map<SignalKind, Integer> signals) {
        return new Happening(
                entry.local(zone),
                List.of(
                        told(entry),
                        wording.verbatim(entry.summary()),
                        wording.of("dossier.noted", Map.of("signals", noted(signals)))),
                List.of(entry));
    }

    private Text told(Entry entry) {
        Map<String, Text> values =
                Map.of(
                        "channel", Text.of(new Names(wording.language()).of(entry.channel())),
                        "time", wording.time(entry.local(zone).toLocalTime()));
        return switch (entry.channel()) {
            case NOTE -> wording.of("dossier.undirected", values);
            case MEETING -> wording.of("dossier.meeting", values);
            case CALL, EMAIL, MESSAGE, LETTER ->
                    switch (entry.direction()) {
                        case INCOMING -> wording.of("dossier.incoming", values);
                        case OUTGOING -> wording.of("dossier.outgoing", values);
                        case NONE -> wording.of("dossier.undirected", values);
                    };
        };
    }

    private Text noted(Map<SignalKind, Integer> signals) {
        List<Text> all = new ArrayList<>();
        signals.forEach((kind, severity) -> all.add(new Problem(kind, severity).in(wording)));
        return Wording.joined(all, "; ");
    }

    private Happening happening(Request request) {
        Entry answer = request.answer();
        Text outcome =
                answer == null
                        ? wording.of("dossier.request.open", Map.of("day", wording.day(on)))
                        : wording.of(
                                "dossier.request.answered",
                                Map.of("day", wording.day(answer.day(zone))));
        Text asked =
                wording.of(
                        "dossier.request", Map.of("asked", wording.day(request.asked().day(zone))));
        return Happening.on(
                request.answerBy(),
                List.of(asked, wording.verbatim(request.asked().summary()), outcome),
                answer == null
                        ? new Fact[] {request.asked()}
                        : new Fact[] {request.asked(), answer});
    }
}
