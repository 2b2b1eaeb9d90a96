package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.gauge.Evidence;

/** A piece of evidence that is to be set aside, and the reason that is asked for. */
record Asking(Evidence evidence, Field<String> reason) {
    /** Whether it is this piece, whatever it weighs by now. */
    boolean isOf(Evidence other) {
        return same(evidence, other);
    }

    /** Whether two are set aside together. */
    static boolean same(Evidence one, Evidence other) {
        return one.signal() == other.signal()
                && one.of() == other.of()
                && one.source().equals(other.source());
    }
}
