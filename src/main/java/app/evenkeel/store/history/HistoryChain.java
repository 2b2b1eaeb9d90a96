package app.evenkeel.store.history;

import app.evenkeel.store.history.Breach.Fault;
import app.evenkeel.store.sqlite.Db;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Verifies that the history is as it was written: {@link HistoryForm} says what is hashed. */
public final class HistoryChain {
    private final List<Breach> breaches = new ArrayList<>();
    private final @Nullable NewestRecord kept;
    private final Map<String, Long> emptied = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    private long seq;
    private String hash = HistoryForm.NOTHING_BEFORE;

    private HistoryChain(@Nullable NewestRecord kept) {
        this.kept = kept;
    }

    /**
     * @param kept the newest record as it is kept outside the journal; null where it is not
     * @return nothing where all is well
     */
    public static List<Breach> verify(Db db, @Nullable NewestRecord kept) throws SQLException {
        HistoryChain chain = new HistoryChain(kept);
        new HistoryReader(db).each(chain::take);
        chain.end();
        chain.strayFields(db);
        return List.copyOf(chain.breaches);
    }

    private void take(HistoryRecord record) {
        if (record.seq() != seq + 1) {
            breach(record.seq(), Fault.RECORDS_BEFORE_MISSING);
        }
        if (record.form() != HistoryForm.VERSION) {
            breach(record.seq(), Fault.FORM_UNKNOWN);
        }
        if (!record.previous().equals(hash)) {
            breach(record.seq(), Fault.DOES_NOT_FOLLOW);
        }
        List<String> commitments = new ArrayList<>();
        for (HistoryRecord.Field field : record.fields()) {
            commitments.add(field.commitment());
            if (field.salt() != null
                    && field.value() != null
                    && !HistoryForm.commitment(field.salt(), field.name(), field.value())
                            .equals(field.commitment())) {
                breaches.add(new Breach(record.seq(), Fault.FIELD_ALTERED, field.name()));
            }
        }
        if (!HistoryForm.hash(
                        record.previous(), record.fact(), record.change(), record.at(), commitments)
                .equals(record.hash())) {
            breach(record.seq(), Fault.ALTERED);
        }
        compareColumns(record);
        noteErasures(record);
        seq = record.seq();
        hash = record.hash();
        if (kept != null && kept.seq() == seq && !kept.hash().equals(hash)) {
            breach(seq, Fault.NOT_THE_ONE_NOTED);
        }
    }

    /** What records are looked up by is not hashed itself, and must repeat what is. */
    private void compareColumns(HistoryRecord record) {
        if (!record.erased()
                && !(Objects.equals(record.kind(), record.value("kind").orElse(null))
                        && Objects.equals(record.id(), record.value("id").orElse(null))
                        && Objects.equals(record.client(), record.value("client").orElse(null)))) {
            breach(record.seq(), Fault.UNDER_ANOTHER_FACT);
        }
    }

    private void noteErasures(HistoryRecord record) {
        if (record.erased()) {
            emptied.putIfAbsent(record.fact(), record.seq());
        } else {
            erased.addAll(Erasure.facts(record));
        }
    }

    private void end() {
        if (kept != null && kept.seq() > seq) {
            breach(kept.seq(), Fault.CUT_OFF);
        }
        emptied.forEach((fact, record) -> {
            if (!erased.contains(fact)) {
                breach(record, Fault.EMPTIED);
            }
        });
    }

    private void strayFields(Db db) throws SQLException {
        db.list(
                        "SELECT DISTINCT seq FROM history_field WHERE seq NOT IN (SELECT seq FROM history)",
                        row -> row.getLong(1))
                .forEach(s -> breach(s, Fault.FIELDS_WITHOUT_RECORD));
    }

    private void breach(long at, Fault fault) {
        breaches.add(Breach.of(at, fault));
    }
}
