package app.evenkeel.cli;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A relation with how it stands on a day. */
record Judged(Relation relation, Assessment assessment) {
    private static final Comparator<Judged> WORST_FIRST =
            Comparator.comparing(Judged::assessment, Assessment.WORST_FIRST)
                    .thenComparing(j -> j.client().id());

    /** All relations, the worst first. */
    static List<Judged> all(Desk desk, LocalDate on) {
        Assessor assessor = desk.assessor();
        return desk.journal().relationsForJudgement(Assessor.looksBackTo(on)).stream()
                .map(r -> new Judged(r, assessor.assess(r, on)))
                .sorted(WORST_FIRST)
                .toList();
    }

    static Judged of(Desk desk, Client client, LocalDate on) {
        Relation relation =
                desk.journal().relationForJudgement(client.id(), Assessor.looksBackTo(on));
        return new Judged(relation, desk.assessor().assess(relation, on));
    }

    Client client() {
        return relation.client();
    }
}
