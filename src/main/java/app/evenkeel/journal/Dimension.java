package app.evenkeel.journal;

import java.util.Optional;

/** What a gauge measures, in the order in which gauges are shown (DESIGN, section 4). */
public enum Dimension {
    CONTROL,
    TRUST,
    RESPONSE,
    PAYMENT,
    SCOPE,
    CONDUCT;

    public String id() {
        return Ids.of(this);
    }

    public static Optional<Dimension> of(String id) {
        return Ids.find(values(), Dimension::id, id);
    }
}
