package app.evenkeel.report;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Fact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One thing in a dossier's record of what happened.
 *
 * @param at by the owner's clock; what has only a day stands at the day's start
 * @param lines what there is to say
 * @param facts that it tells of
 */
record Happening(LocalDateTime at, List<Text> lines, List<Fact> facts) {
    Happening {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    static Happening on(LocalDate day, List<Text> lines, Fact... facts) {
        return new Happening(day.atStartOfDay(), lines, List.of(facts));
    }

    LocalDate day() {
        return at.toLocalDate();
    }
}
