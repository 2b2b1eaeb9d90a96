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

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    public static Optional<Dimension> of(String id) {
        return Ids.find(values(), Dimension::id, id);
    }
}
