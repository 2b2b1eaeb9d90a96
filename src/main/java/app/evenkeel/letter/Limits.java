package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.language.HoursWords;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.OneLine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a client can reach the owner, and the boundaries that they were told of (ADVICE A1, D3).
 *
 * @param hours those agreed with the client, else the owner's
 * @param standing the boundaries that stand, oldest first
 */
record Limits(Language language, WorkingHours hours, List<Boundary> standing) {
    static Limits of(LetterRequest request) {
        return new Limits(
                request.language(),
                request.relation().client().workingHours().orElse(request.owner().workingHours()),
                request.relation().boundaries().stream()
                        .filter(b -> b.standsOn(request.on()))
                        .sorted((a, b) -> a.toldOn().compareTo(b.toldOn()))
                        .toList());
    }

    boolean none() {
        return !hours.given() && standing.isEmpty();
    }

    /** The hours in words; empty where none are noted. */
    String inWords() {
        return hours.given() ? new HoursWords(language).of(hours) : "";
    }

    /**
     * When they can be reached, and when they answer what comes at another time. Nothing where no
     * hours are noted, or where a boundary says it in the owner's own words.
     */
    Text availability() {
        boolean told =
                standing.stream()
                        .anyMatch(b -> b.signals().contains(SignalKind.CONTACT_OUTSIDE_HOURS));
        if (!hours.given() || told) {
            return Text.of("");
        }
        Optional<String> after = new HoursWords(language).afterWeekend(hours);
        return after.map(moment ->
                        sentences()
                                .of(
                                        "letter.availability.weekend",
                                        Map.of(
                                                "hours", Text.of(inWords()),
                                                "moment", Text.of(moment))))
                .orElseGet(() ->
                        sentences().of("letter.availability", Map.of("hours", Text.of(inWords()))));
    }

    /** The boundaries as a list; nothing where there are none. */
    List<Block> list() {
        return standing.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph(sentences().of("letter.boundaries")),
                        new Block.Bullets(standing.stream().map(this::words).toList()));
    }

    private Text words(Boundary boundary) {
        return Text.of(Isolated.in(language, OneLine.of(boundary.words())));
    }

    private Sentences sentences() {
        return new Sentences(language);
    }
}
