package app.evenkeel.report;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.chain.ChainEnd;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a dossier is wanted of.
 *
 * @param language the owner's, as a rule: it is not for the client
 * @param from the first day that it tells of; null from the beginning
 * @param on its last day; what lies after it has not happened yet
 * @param lettersInFull whether the letters that were sent stand in it word for word
 * @param newest the newest record of the history, where it goes out with what proves it; else null
 */
public record DossierRequest(
        Owner owner,
        Relation relation,
        Language language,
        @Nullable LocalDate from,
        LocalDate on,
        boolean lettersInFull,
        @Nullable ChainEnd newest) {
    public DossierRequest(
            Owner owner,
            Relation relation,
            Language language,
            @Nullable LocalDate from,
            LocalDate on,
            boolean lettersInFull) {
        this(owner, relation, language, from, on, lettersInFull, null);
    }

    /** The same, with what proves it beside it. */
    public DossierRequest provenBy(ChainEnd newest) {
        return new DossierRequest(owner, relation, language, from, on, lettersInFull, newest);
    }
}
