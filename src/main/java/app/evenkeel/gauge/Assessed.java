package app.evenkeel.gauge;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Relation;

import java.util.Comparator;

/** A relation and how it stands on a day. */
public record Assessed(Relation relation, Assessment assessment) {
    public static final Comparator<Assessed> WORST_FIRST =
            Comparator.comparing(Assessed::assessment, Assessment.WORST_FIRST)
                    .thenComparing(a -> a.client().id());

    public Client client() {
        return relation.client();
    }
}
