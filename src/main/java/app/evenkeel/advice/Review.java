package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Practice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Whether it is time to part: every criterion with its grounds, what is suggested and why, and what
 * the relation is worth (DESIGN, section 5). The user decides.
 *
 * @param client the client's id
 * @param because what speaks for the suggestion; never empty
 * @param criteria all fifteen, in their order
 */
public record Review(
        String client,
        LocalDate on,
        Choice suggestion,
        List<Reason> because,
        List<Finding> criteria,
        List<Keeping> boundaries,
        Worth worth) {
    public Review {
        because = List.copyOf(because);
        criteria = List.copyOf(criteria);
        boundaries = List.copyOf(boundaries);
    }

    /**
     * @param zone the owner's, in which days begin
     * @param practice of the year before the day of the assessment
     */
    public static Review of(Assessed client, Practice practice, ZoneId zone) {
        List<Finding> criteria = Criteria.of(client, practice);
        List<Keeping> boundaries = Keeping.of(client);
        List<Reason> because = Suggestion.reasons(client, criteria, boundaries);
        return new Review(
                client.client().id(),
                client.assessment().on(),
                because.getFirst().speaksFor(),
                because,
                criteria,
                boundaries,
                Worth.of(client, practice, zone));
    }
}
