package app.evenkeel.journal.chain;

import app.evenkeel.journal.Fact;

import java.util.List;

/**
 * The records of a journal's history, each bound to the one before by its hash. It only ever grows,
 * so that it may be read piece by piece while others write.
 */
public interface Chain {
    /**
     * The record written last; number 0 where nothing was written yet.
     *
     * @throws ChainBroken if another, or one behind it, was noted outside the journal
     */
    ChainEnd newest();

    /**
     * The records behind a number, in order.
     *
     * @param most how many at most; fewer, or none, where the chain ends before
     */
    List<ChainRecord> behind(long number, int most);

    /** Whether a fact is as its records leave it. */
    boolean agreesWith(Fact fact);
}
