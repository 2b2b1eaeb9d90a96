package app.evenkeel.report;

import app.evenkeel.document.Text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One thing in a dossier's record of what happened.
 *
 * @param at by the owner's clock; what has only a day stands at the day's start
 * @param lines what there is to say
 */
record Happening(LocalDateTime at, List<Text> lines) {
    Happening {
        lines = List.copyOf(lines);
    }

    static Happening on(LocalDate day, List<Text> lines) {
        return new Happening(day.atStartOfDay(), lines);
    }

    LocalDate day() {
        return at.toLocalDate();
    }
}
