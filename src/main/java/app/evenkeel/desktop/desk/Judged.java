package app.evenkeel.desktop.desk;

import app.evenkeel.advice.ClientKind;
import app.evenkeel.advice.OwnRecord;
import app.evenkeel.advice.Recognised;
import app.evenkeel.agenda.Agenda;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Todo;

import java.time.LocalDate;
import java.util.List;

/**
 * What follows from a relation on a day.
 *
 * @param overdue in each currency, by its code
 * @param todos what has waited longest first
 * @param kinds of which the client is, in their order
 * @param own how the owner kept their own word to the client
 */
public record Judged(
        Assessment assessment,
        List<Money> overdue,
        List<Todo> todos,
        List<ClientKind> kinds,
        OwnRecord own) {
    public Judged {
        kinds = List.copyOf(kinds);
        overdue = List.copyOf(overdue);
        todos = List.copyOf(todos);
    }

    static Judged of(Relation relation, Owner owner, LocalDate on) {
        Assessed assessed = new Assessor(owner).assessed(relation, on);
        return new Judged(
                assessed.assessment(),
                overdue(relation, on),
                Agenda.of(List.of(assessed), owner, on),
                Recognised.in(assessed.assessment()).stream().map(Recognised::kind).toList(),
                OwnRecord.of(relation, owner.timeZone(), on));
    }

    private static List<Money> overdue(Relation relation, LocalDate on) {
        return Money.sums(
                relation.overdueOn(on).stream().map((Invoice i) -> i.balance(on)).toList());
    }
}
