package app.evenkeel.cli;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.SetAside;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Names;
import app.evenkeel.report.advice.AsideNote;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

@Command(
        name = "excuse",
        description = {
            "Sets a piece of evidence aside: it counts nothing, and stays on the receipt.",
            "gauge C shows the pieces, each with its source."
        })
final class ExcuseCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Parameters(
            paramLabel = "SOURCE",
            description =
                    "What it comes from: the id of an entry or an engagement, the id or the number"
                            + " of an invoice.")
    private String source;

    @Parameters(paramLabel = "SIGNAL", description = "What it shows, such as rudeness.")
    private String signal;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why it should not count; it stands on the receipt.")
    private @Nullable String reason;

    @Option(names = "--back", description = "Take it back: it counts again.")
    private boolean back;

    /** A piece of evidence, how its gauge stood, and what is to be written. */
    private record Found(Assessment before, Evidence evidence, List<Change> changes) {}

    @Override
    void run(Desk desk) {
        Client found = desk.client(client);
        if (!back && (reason == null || reason.isBlank())) {
            throw new Refused(
                    "To set something aside, say why it should not count: add --reason TEXT");
        }
        Found done = desk.journal().write(() -> found(desk, found), Found::changes);
        Assessment after = desk.assessed(found, desk.today()).assessment();
        desk.door().say(said(desk.owner().language(), done, after));
    }

    private String said(Language language, Found done, Assessment after) {
        Names names = new Names(language);
        Dimension dimension = done.evidence().signal().dimension();
        String what =
                "%s: %s, %s"
                        .formatted(
                                back ? "Counts again" : "Set aside",
                                names.of(done.evidence().signal()),
                                new Dates(language).day(done.evidence().on()));
        return done.before().enough() && after.enough()
                ? "%s; %s %s"
                        .formatted(
                                what,
                                names.of(dimension),
                                new GaugeWords(language)
                                        .fromTo(
                                                done.before().gauge(dimension).value(),
                                                after.gauge(dimension).value()))
                : what;
    }

    private Found found(Desk desk, Client found) {
        Assessed assessed = desk.assessed(found, desk.today());
        Evidence evidence = new Pieces(assessed).find(source, signal);
        return new Found(
                assessed.assessment(),
                evidence,
                back ? takenBack(desk, assessed, evidence) : setAside(desk, assessed, evidence));
    }

    private List<Change> setAside(Desk desk, Assessed assessed, Evidence evidence) {
        String id = assessed.client().id();
        String why = Given.or(reason, "").strip();
        return List.of(
                SetAside.on(assessed.relation(), evidence)
                        .map(e -> Change.replace(id, e, notes(desk, assessed).on(e, evidence, why)))
                        .orElseGet(() -> Change.put(id, note(desk, assessed, evidence, why))));
    }

    private static Entry note(Desk desk, Assessed assessed, Evidence evidence, String why) {
        return notes(desk, assessed).of(evidence, FreshId.of("n"), why).orElseThrow();
    }

    private static AsideNote notes(Desk desk, Assessed assessed) {
        return new AsideNote(desk.owner(), assessed.relation());
    }

    private List<Change> takenBack(Desk desk, Assessed assessed, Evidence evidence) {
        List<Entry> where = SetAside.where(assessed.relation(), evidence);
        if (where.isEmpty()) {
            throw new Refused(
                    "%s of %s is not set aside, so there is nothing to take back"
                            .formatted(evidence.signal().id(), Plain.shortened(source)));
        }
        return where.stream()
                .map(e ->
                        notes(desk, assessed).isOnly(e, evidence)
                                ? Change.remove(assessed.client().id(), e)
                                : Change.replace(
                                        assessed.client().id(),
                                        e,
                                        SetAside.takenBack(e, evidence.signal())))
                .toList();
    }
}
