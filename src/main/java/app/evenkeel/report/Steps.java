package app.evenkeel.report;

import app.evenkeel.advice.Keeping;
import app.evenkeel.document.Text;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.language.Names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the owner did about it: boundaries told, letters sent, decisions. */
record Steps(Wording wording, Assessed assessed, List<SentLetter> letters, boolean inFull) {
    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        Keeping.of(assessed).forEach(k -> happenings.add(told(k)));
        letters.forEach(l -> happenings.add(sent(l)));
        assessed.relation()
                .decidedBy(assessed.assessment().on())
                .forEach(d -> happenings.add(decided(d)));
        return happenings;
    }

    private Happening told(Keeping keeping) {
        Boundary boundary = keeping.boundary();
        LocalDate on = assessed.assessment().on();
        LocalDate ended = boundary.endedOn();
        List<Text> lines = new ArrayList<>();
        lines.add(wording.of("dossier.told"));
        lines.add(wording.verbatim(boundary.words()));
        if (!keeping.since().isEmpty()) {
            lines.add(wording.of("dossier.told.not-kept", Map.of("days", days(keeping.since()))));
        } else if (!boundary.signals().isEmpty() && keeping.daysSince() > 0) {
            LocalDate last = keeping.stands() || ended == null ? on : ended;
            lines.add(wording.of("dossier.told.kept", Map.of("day", wording.day(last))));
        }
        if (ended != null && !ended.isAfter(on)) {
            lines.add(wording.of("dossier.told.ended", Map.of("day", wording.day(ended))));
        }
        return Happening.on(boundary.toldOn(), lines, boundary);
    }

    private Text days(List<Evidence> since) {
        return Wording.joined(
                since.stream().map(Evidence::on).distinct().sorted().map(wording::day).toList(),
                "; ");
    }

    private Happening sent(SentLetter sent) {
        Letter letter = sent.letter();
        List<Text> lines = new ArrayList<>();
        lines.add(kind(letter));
        Text invoices = invoices(letter);
        if (!invoices.spans().isEmpty()) {
            lines.add(wording.of("dossier.letter.invoices", Map.of("invoices", invoices)));
        }
        if (inFull) {
            lines.add(
                    wording.of(
                            "dossier.letter.appended",
                            Map.of("number", Text.of(Integer.toString(sent.number())))));
        } else if (!letter.sha256().isBlank()) {
            lines.add(wording.sha256(letter));
        }
        return Happening.on(letter.sentOn(), lines, letter);
    }

    private Text kind(Letter letter) {
        Text kind = Text.of(new Names(wording.language()).of(letter.kind()));
        Integer step = letter.step();
        return step == null
                ? wording.of("dossier.letter", Map.of("kind", kind))
                : wording.of(
                        "dossier.letter.step",
                        Map.of("kind", kind, "step", Text.of(step.toString())));
    }

    private Text invoices(Letter letter) {
        List<Invoice> named =
                assessed.relation().invoices().stream()
                        .filter(i -> letter.invoices().contains(i.id()))
                        .toList();
        return Wording.joined(named.stream().map(wording::number).toList(), ", ");
    }

    private Happening decided(Decision decision) {
        List<Text> lines = new ArrayList<>();
        lines.add(
                wording.of(
                        "dossier.decision",
                        Map.of(
                                "choice",
                                Text.of(new Names(wording.language()).of(decision.choice())))));
        if (!decision.reason().isBlank()) {
            lines.add(wording.verbatim(decision.reason()));
        }
        return Happening.on(decision.on(), lines, decision);
    }
}
