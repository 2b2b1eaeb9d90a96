package app.evenkeel.desktop.mirror;

import app.evenkeel.advice.Mirror;
import app.evenkeel.advice.Mirror.Dimensional;
import app.evenkeel.advice.OwnRecord;
import app.evenkeel.desktop.desk.Clientele;
import app.evenkeel.desktop.desk.Judged;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.mirror.MirrorViewModel.State;
import app.evenkeel.desktop.mirror.SharedGauge.Somebody;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Dimension;
import app.evenkeel.language.OneLine;
import app.evenkeel.report.advice.MirrorWords;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts what the mirror shows into words. */
final class Reflection {
    /** As many clients are named; who wants all of them has the list of clients. */
    private static final int NAMED = 8;

    private final Words words;
    private final List<Seen> clients;
    private final Mirror mirror;

    /** A client who is still worked for, and how they stand. */
    private record Seen(Client client, Judged judged) {
        Assessment assessment() {
            return judged.assessment();
        }

        int value(Dimension dimension) {
            return assessment().gauge(dimension).value();
        }
    }

    private Reflection(Words words, List<Seen> clients) {
        this.words = words;
        this.clients = clients;
        this.mirror =
                Mirror.of(
                        clients.stream().map(Seen::assessment).toList(),
                        clients.stream()
                                .map(c -> c.judged().own())
                                .reduce(OwnRecord.NONE, OwnRecord::plus));
    }

    static State of(Clientele clientele, Words words) {
        List<Seen> clients =
                clientele.clients().stream()
                        .filter(c -> c.status() != ClientStatus.FORMER)
                        .mapMulti((Client c, Consumer<Seen> seen) -> {
                            Judged judged = clientele.judged().get(c.id());
                            if (judged != null) {
                                seen.accept(new Seen(c, judged));
                            }
                        })
                        .toList();
        return new Reflection(words, clients).state();
    }

    private State state() {
        if (mirror.enough()) {
            return new State.Known(
                    mirror.dimensions().stream().map(this::line).toList(),
                    mirror.shared().stream().map(this::shared).toList(),
                    own());
        }
        boolean nothing = mirror.own().answersDue() + mirror.own().promisesDue() == 0;
        return new State.TooFew(nothing ? List.of() : own());
    }

    private List<String> own() {
        return says().own(mirror.own());
    }

    private GaugeLine line(Dimensional d) {
        return new GaugeLine(
                words.names().of(d.dimension()),
                says().count(d, mirror.clients()),
                (double) d.high() / mirror.clients(),
                d.most(),
                d.most() ? "" : names(d.dimension()));
    }

    private String names(Dimension dimension) {
        return high(dimension).stream()
                .map(c -> words.isolated(OneLine.of(c.client().name())))
                .collect(Collectors.joining(" · "));
    }

    /** The highest first. */
    private List<Seen> high(Dimension dimension) {
        return clients.stream()
                .filter(c -> Mirror.high(c.assessment(), dimension))
                .sorted(
                        Comparator.comparingInt((Seen c) -> c.value(dimension))
                                .reversed()
                                .thenComparing(c -> c.client().id()))
                .toList();
    }

    private SharedGauge shared(Dimension dimension) {
        List<Seen> high = high(dimension);
        int others = Math.max(0, high.size() - NAMED);
        return new SharedGauge(
                dimension,
                words.names().of(dimension),
                says().shared(dimension),
                high.stream()
                        .limit(NAMED)
                        .map(c -> new Somebody(c.client().id(), OneLine.of(c.client().name())))
                        .toList(),
                others == 0 ? "" : words.count("mirror-page.others", others));
    }

    private MirrorWords says() {
        return new MirrorWords(words.language());
    }
}
