package app.evenkeel.store.history;

import app.evenkeel.store.sqlite.Db;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Verifies that the history is as it was written: {@link HistoryForm} says what is hashed. */
final class HistoryChain {
    /**
     * Something that is not as it was written.
     *
     * @param seq the number of the record where it shows
     */
    record Breach(long seq, String what) {}

    private final List<Breach> breaches = new ArrayList<>();
    private final @Nullable NewestRecord kept;
    private long seq;
    private String hash = HistoryForm.NOTHING_BEFORE;

    private HistoryChain(@Nullable NewestRecord kept) {
        this.kept = kept;
    }

    /**
     * @param kept the newest record as it is kept outside the journal; null where it is not
     * @return nothing where all is well
     */
    static List<Breach> verify(Db db, @Nullable NewestRecord kept) throws SQLException {
        HistoryChain chain = new HistoryChain(kept);
        new HistoryReader(db).each(chain::take);
        chain.end();
        chain.strayFields(db);
        return List.copyOf(chain.breaches);
    }

    private void take(HistoryRecord record) {
        if (record.seq() != seq + 1) {
            breach(record.seq(), "records before it are missing");
        }
        if (record.form() != HistoryForm.VERSION) {
            breach(record.seq(), "its form is unknown");
        }
        if (!record.previous().equals(hash)) {
            breach(record.seq(), "it does not follow the record before it");
        }
        List<String> commitments = new ArrayList<>();
        for (HistoryRecord.Field field : record.fields()) {
            commitments.add(field.commitment());
            if (field.salt() != null
                    && field.value() != null
                    && !HistoryForm.commitment(field.salt(), field.name(), field.value())
                            .equals(field.commitment())) {
                breach(record.seq(), "its field " + field.name() + " was altered");
            }
        }
        if (!HistoryForm.hash(
                        record.previous(), record.fact(), record.change(), record.at(), commitments)
                .equals(record.hash())) {
            breach(record.seq(), "it was altered");
        }
        compareColumns(record);
        seq = record.seq();
        hash = record.hash();
        if (kept != null && kept.seq() == seq && !kept.hash().equals(hash)) {
            breach(seq, "it is not the one noted outside the journal");
        }
    }

    /** What records are looked up by is not hashed itself, and must repeat what is. */
    private void compareColumns(HistoryRecord record) {
        if (!record.erased()
                && !(Objects.equals(record.kind(), record.value("kind").orElse(null))
                        && Objects.equals(record.id(), record.value("id").orElse(null))
                        && Objects.equals(record.client(), record.value("client").orElse(null)))) {
            breach(record.seq(), "it stands under another fact than it is about");
        }
    }

    private void end() {
        if (kept != null && kept.seq() > seq) {
            breach(
                    kept.seq(),
                    "it and what came before it back to record %d were cut off".formatted(seq));
        }
    }

    private void strayFields(Db db) throws SQLException {
        db.list(
                        "SELECT DISTINCT seq FROM history_field WHERE seq NOT IN (SELECT seq FROM history)",
                        row -> row.getLong(1))
                .forEach(s -> breach(s, "it is missing and its fields are there"));
    }

    private void breach(long at, String what) {
        breaches.add(new Breach(at, what));
    }
}
