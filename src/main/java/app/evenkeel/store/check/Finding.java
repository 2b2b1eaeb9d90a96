package app.evenkeel.store.check;

import app.evenkeel.journal.FactKind;
import app.evenkeel.store.history.Breach;

import java.nio.file.Path;
import java.util.List;

/** Something in a journal that is not as it should be, and where. */
public sealed interface Finding {
    /** A sentence for the command line. */
    String sentence();

    /**
     * SQLite cannot make sense of the file.
     *
     * @param said in SQLite's words, such as {@code Tree 4 page 12: btreeInitPage() returns error
     *     code 11}
     */
    record FileDamaged(String said) implements Finding {
        @Override
        public String sentence() {
            return "The file is damaged: " + said + ".";
        }
    }

    /**
     * A row refers to one that is not there.
     *
     * @param row its id; its number where it has none
     */
    record ReferenceBroken(String table, String row, String target) implements Finding {
        @Override
        public String sentence() {
            return "The %s %s belongs to a %s that is not there.".formatted(table, row, target);
        }
    }

    /** The history is not as it was written. */
    record HistoryBroken(Breach breach) implements Finding {
        /** The number of the record where it shows. */
        public long record() {
            return breach.seq();
        }

        /** Whether something is gone from it, rather than altered. */
        public boolean missing() {
            return switch (breach.fault()) {
                case RECORDS_BEFORE_MISSING, CUT_OFF, FIELDS_WITHOUT_RECORD, EMPTIED -> true;
                default -> false;
            };
        }

        @Override
        public String sentence() {
            return "Record %d of the history: %s.".formatted(breach.seq(), breach.what());
        }
    }

    /** A record says that something else was there before than what the records before it left. */
    record HistoryContradicts(long record) implements Finding {
        @Override
        public String sentence() {
            return "Record %d of the history: it does not fit what was written before it."
                    .formatted(record);
        }
    }

    /** How a fact is another than the history says. */
    enum Difference {
        ALTERED,
        /** It is gone, and the history knows nothing of that. */
        MISSING,
        /** It is there, and the history knows nothing of it. */
        STRANGE,
        /** It stands under another client. */
        MOVED,
        /** It holds something that no fact of its kind can. */
        UNREADABLE
    }

    /**
     * A fact that is not what was written last.
     *
     * @param client the id of the client whom the history has it under; empty for the owner
     * @param parts what differs, by the keys of the interchange format
     */
    record FactDiffers(
            FactKind kind, String id, String client, Difference difference, List<String> parts)
            implements Finding {
        public FactDiffers {
            parts = List.copyOf(parts);
        }

        @Override
        public String sentence() {
            String fact =
                    switch (kind) {
                        case OWNER -> "The owner";
                        case CLIENT -> "The client " + id;
                        default -> "The %s %s of %s".formatted(kind.id(), id, client);
                    };
            return fact
                    + switch (difference) {
                        case ALTERED ->
                                " is not as it was written last (%s)."
                                        .formatted(String.join(", ", parts));
                        case MISSING -> " is missing, and was never taken away.";
                        case STRANGE -> " was never written by this program.";
                        case MOVED -> " stands under another client than it was written for.";
                        case UNREADABLE -> " holds something that this program cannot read.";
                    };
        }
    }

    /**
     * A fact is not found by its words, or by others than its own.
     *
     * @param id of a fact that may not be there any more
     */
    record SearchDiffers(String kind, String id) implements Finding {
        @Override
        public String sentence() {
            return "The search does not find the %s %s as it should.".formatted(kind, id);
        }
    }

    /** The file beside the journal that keeps the newest hash holds something else. */
    record NoteUnreadable(Path file) implements Finding {
        @Override
        public String sentence() {
            return "%s does not hold the newest hash; if nobody else changed it, delete it."
                    .formatted(file);
        }
    }

    /** More of it than is told one by one. */
    record More(int count) implements Finding {
        @Override
        public String sentence() {
            return "And %d more.".formatted(count);
        }
    }
}
