package app.evenkeel.exchange.evidence;

import app.evenkeel.file.Patience;
import app.evenkeel.journal.chain.Chain;
import app.evenkeel.journal.chain.ChainBroken;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.journal.chain.ChainField;
import app.evenkeel.journal.chain.ChainRecord;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chain up to one of its records. Whoever goes through it gets each record only after what others
 * will verify has been verified here.
 */
record VerifiedChain(Chain chain, ChainEnd newest, Patience patience) {
    interface Taker {
        void take(ChainRecord record) throws IOException;
    }

    /** Records at a time; more would hold the journal up, fewer would ask it too often. */
    private static final int MOST = 500;

    /**
     * All records, from the first to the newest.
     *
     * @throws ChainBroken if they are not what was written
     */
    void each(Taker taker) throws IOException {
        long number = 0;
        String hash = ChainEnd.NOTHING_BEFORE;
        while (number < newest.number()) {
            patience.require();
            int most = (int) Math.min(MOST, newest.number() - number);
            List<ChainRecord> records = chain.behind(number, most);
            if (records.isEmpty()) {
                throw new ChainBroken("record %d is missing".formatted(number + 1));
            }
            for (ChainRecord record : records) {
                verify(record, number + 1, hash);
                taker.take(record);
                number = record.number();
                hash = record.hash();
            }
        }
        if (!hash.equals(newest.hash())) {
            throw new ChainBroken("it does not end with record %d".formatted(newest.number()));
        }
    }

    private static void verify(ChainRecord record, long number, String previous) {
        if (record.number() != number || !record.previous().equals(previous)) {
            throw new ChainBroken("record %d is missing".formatted(number));
        }
        String commitments =
                record.fields().stream()
                        .map(f -> f.commitment() + "\n")
                        .collect(Collectors.joining());
        if (!record.text().endsWith(commitments)
                || !Sha256.of(record.text()).equals(record.hash())
                || !record.fields().stream().allMatch(VerifiedChain::verifies)) {
            throw new ChainBroken("record %d was altered".formatted(number));
        }
    }

    private static boolean verifies(ChainField field) {
        return field.text() == null || Sha256.of(field.text()).equals(field.commitment());
    }
}
