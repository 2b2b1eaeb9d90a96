package app.evenkeel.advice;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Invoice;

import java.util.List;

/** Why something is suggested. */
public sealed interface Reason {
    /** What it speaks for. */
    Choice speaksFor();

    /** Reasons to let go. */
    sealed interface ToLetGo extends Reason {
        @Override
        default Choice speaksFor() {
            return Choice.LET_GO;
        }
    }

    /** A red line was crossed, and nothing has been decided since. */
    record RedLine(Evidence evidence) implements ToLetGo {}

    /** Several criteria are met regularly. */
    record RegularlySeveral(List<Criterion> criteria) implements ToLetGo {
        public RegularlySeveral {
            criteria = List.copyOf(criteria);
        }
    }

    /** The overall value is critical. */
    record OverallCritical(int value) implements ToLetGo {}

    /** They asked for work on credit, and owe for it. */
    record WorksUnpaid(List<Invoice> overdue) implements ToLetGo {
        public WorksUnpaid {
            overdue = List.copyOf(overdue);
        }
    }

    /** A boundary was told and is not kept. */
    record BoundaryNotKept(Keeping keeping) implements ToLetGo {}

    /** Reasons to set boundaries. */
    sealed interface ToSetBoundaries extends Reason {
        @Override
        default Choice speaksFor() {
            return Choice.SET_BOUNDARIES;
        }
    }

    /** The overall value is strained. */
    record OverallStrained(int value) implements ToSetBoundaries {}

    /** A gauge is strained or critical. */
    record GaugeStrained(Dimension dimension, int value) implements ToSetBoundaries {}

    /** One criterion is met regularly. */
    record RegularlyOne(Criterion criterion) implements ToSetBoundaries {}

    /** Reasons to go on. */
    sealed interface ToKeep extends Reason {
        @Override
        default Choice speaksFor() {
            return Choice.KEEP;
        }
    }

    /** There are too few facts to say anything. */
    record TooLittle() implements ToKeep {}

    /** Nothing reaches the point where something would have to be done. */
    record NothingGrave(int value) implements ToKeep {}
}
