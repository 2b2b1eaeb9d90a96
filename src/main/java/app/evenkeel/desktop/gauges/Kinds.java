package app.evenkeel.desktop.gauges;

import app.evenkeel.advice.Act;
import app.evenkeel.advice.Acts;
import app.evenkeel.advice.ClientKind;
import app.evenkeel.advice.QuietBuffer;
import app.evenkeel.advice.Recognised;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.Kind.Promised;
import app.evenkeel.desktop.gauges.Kind.Step;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Owner;
import app.evenkeel.letter.Letters;
import app.evenkeel.report.advice.KindWords;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts the kinds that a client is of into words.
 *
 * @param readOnly whether nothing can be written
 */
record Kinds(Words words, Rows rows, Owner owner, boolean readOnly) {
    /** As many promises are looked at ahead. */
    private static final int PROMISES = 3;

    private record Work(Engagement engagement, Deliverable deliverable, LocalDate promised) {}

    List<Kind> of(Assessed client) {
        return Recognised.in(client.assessment()).stream().map(r -> kind(r, client)).toList();
    }

    private Kind kind(Recognised recognised, Assessed client) {
        KindWords of = new KindWords(words.language());
        ClientKind kind = recognised.kind();
        return new Kind(
                kind,
                of.name(kind),
                of.shown(kind),
                of.todo(kind),
                recognised.evidence().stream().map(rows::of).toList(),
                Acts.of(recognised, client, owner.ladder()).stream().flatMap(this::step).toList(),
                kind == ClientKind.A1 ? promises(client) : List.of());
    }

    private Stream<Step> step(Act act) {
        return switch (act) {
            case Act.Write(var letter, _, _) when !Letters.kinds().contains(letter) ->
                    Stream.empty();
            case Act.Write(var letter, var number, _) ->
                    Stream.of(
                            new Step(
                                    words.get(
                                            "gauges.act.letter",
                                            Map.of("letter", words.names().of(letter, number))),
                                    act,
                                    true));
            case Act.TellBoundary _ ->
                    Stream.of(new Step(words.get("gauges.act.boundary"), act, !readOnly));
            case Act.TalkItOver _ ->
                    Stream.of(new Step(words.get("gauges.act.talk"), act, !readOnly));
            case Act.HoldReview _ -> Stream.of(new Step(words.get("today.hold-review"), act, true));
        };
    }

    private List<Promised> promises(Assessed client) {
        LocalDate on = client.assessment().on();
        return client.relation().engagements().stream()
                .filter(e -> e.openOn(on))
                .flatMap(e -> ahead(e, on))
                .sorted(Comparator.comparing(Work::promised))
                .limit(PROMISES)
                .map(w -> promised(client.client().id(), w))
                .toList();
    }

    private static Stream<Work> ahead(Engagement engagement, LocalDate on) {
        return engagement.deliverables().stream()
                .filter(d -> !d.deliveredBy(on))
                .flatMap(d ->
                        Stream.ofNullable(d.promisedOn()).map(day -> new Work(engagement, d, day)))
                .filter(w -> !w.promised().isBefore(on));
    }

    private Promised promised(String client, Work work) {
        return new Promised(
                work.deliverable().title(),
                words.get(
                        "gauges.own-day",
                        Map.of(
                                "promised", words.dates().day(work.promised()),
                                "own",
                                        words.dates()
                                                .day(QuietBuffer.ownDay(work.promised(), owner)))),
                new Sheet.EditEngagement(client, work.engagement().id()));
    }
}
