package app.evenkeel.cli;

import app.evenkeel.advice.Mirror;
import app.evenkeel.advice.OwnRecord;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Names;
import app.evenkeel.language.Texts;
import app.evenkeel.report.advice.MirrorWords;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Command(
        name = "mirror",
        description =
                "Looks at yourself: which gauges are high with most clients, and how you kept your own word.")
final class MirrorCommand extends JournalCommand {
    @Option(names = "--on", paramLabel = "D", description = "As on this day.")
    private @Nullable String on;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        LocalDate day = desk.on(on);
        List<Assessed> clients =
                desk.assessed(day).stream()
                        .filter(a -> a.client().status() != ClientStatus.FORMER)
                        .toList();
        OwnRecord own =
                clients.stream()
                        .map(a -> OwnRecord.of(a.relation(), desk.zone(), day))
                        .reduce(OwnRecord.NONE, OwnRecord::plus);
        Mirror mirror = Mirror.of(clients.stream().map(Assessed::assessment).toList(), own);
        desk.door()
                .say(
                        json
                                ? Json.text(json(mirror, clients, day))
                                : text(mirror, clients, desk.owner().language()));
    }

    private static ObjectNode json(Mirror mirror, List<Assessed> clients, LocalDate day) {
        ObjectNode node =
                Json.NODES
                        .objectNode()
                        .put("on", day.toString())
                        .put("clients", mirror.clients())
                        .put("enough", mirror.enough());
        ArrayNode dimensions = node.putArray("dimensions");
        for (Mirror.Dimensional d : mirror.dimensions()) {
            ObjectNode of =
                    dimensions
                            .addObject()
                            .put("dimension", d.dimension().id())
                            .put("high", d.high())
                            .put("most", d.most());
            Json.strings(of, "with", high(d, clients).map(a -> a.client().id()));
        }
        node.putObject("own")
                .put("answersDue", mirror.own().answersDue())
                .put("answeredLate", mirror.own().answeredLate())
                .put("promisesDue", mirror.own().promisesDue())
                .put("slipped", mirror.own().slipped());
        return node;
    }

    private static String text(Mirror mirror, List<Assessed> clients, Language language) {
        MirrorWords words = new MirrorWords(language);
        List<String> lines = new ArrayList<>();
        lines.add(words.heading());
        if (mirror.enough()) {
            lines.addAll(Plain.wrapped(0, words.why()));
            lines.add("");
            lines.add(Texts.in(language).get("mirror-page.high"));
            lines.add(gauges(mirror, clients, language));
            lines.add("");
            mirror.shared().forEach(d -> lines.addAll(Plain.wrapped(0, words.shared(d))));
            if (mirror.shared().isEmpty()) {
                lines.addAll(Plain.wrapped(0, words.nothingShared()));
            }
        } else {
            lines.addAll(Plain.wrapped(0, words.tooFew()));
        }
        lines.add("");
        lines.add(words.ownHeading());
        words.own(mirror.own()).forEach(said -> lines.addAll(Plain.wrapped(0, said)));
        return String.join("\n", lines);
    }

    private static String gauges(Mirror mirror, List<Assessed> clients, Language language) {
        return Plain.columns(
                mirror.dimensions().stream()
                        .map(d ->
                                List.of(
                                        "    " + new Names(language).of(d.dimension()),
                                        new MirrorWords(language).count(d, mirror.clients()),
                                        high(d, clients)
                                                .map(a -> Plain.line(a.client().name()))
                                                .collect(Collectors.joining(", "))))
                        .toList());
    }

    private static Stream<Assessed> high(Mirror.Dimensional dimensional, List<Assessed> clients) {
        return clients.stream().filter(a -> Mirror.high(a.assessment(), dimensional.dimension()));
    }
}
