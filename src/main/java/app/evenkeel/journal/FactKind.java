package app.evenkeel.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of fact; the id of each also names its table in the store. */
public enum FactKind {
    OWNER(Owner.class),
    CLIENT(Client.class),
    ENGAGEMENT(Engagement.class),
    INVOICE(Invoice.class),
    ENTRY(Entry.class),
    ACCOUNT(Account.class),
    BOUNDARY(Boundary.class),
    DECISION(Decision.class),
    LETTER(Letter.class),
    DRAFT(LetterDraft.class);

    private final Class<? extends Fact> type;

    FactKind(Class<? extends Fact> type) {
        this.type = type;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FactKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }

    public static FactKind of(Fact fact) {
        return of(fact.getClass());
    }

    public static FactKind of(Class<? extends Fact> type) {
        return Arrays.stream(values()).filter(k -> k.type == type).findFirst().orElseThrow();
    }
}
