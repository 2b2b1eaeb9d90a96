package app.evenkeel.journal;

import java.util.Optional;

/** The paper that documents are laid out for: ISO 216 A4, or US Letter. */
public enum Paper {
    A4,
    LETTER;

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    public static Optional<Paper> of(String id) {
        return Ids.find(values(), Paper::id, id);
    }
}
