package app.evenkeel.exchange.evidence;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.chain.ChainField;
import app.evenkeel.journal.chain.ChainRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of the history is shown: all versions of some facts of a client. What is not shown is still
 * covered by the record's hash.
 */
public final class Disclosure {
    private record Key(String kind, String id) {}

    private static final Set<String> ABOUT = Set.of("kind", "id", "client", "action");

    private final String client;
    private final List<Fact> told;
    private final Set<Key> facts;
    private final boolean letters;
    private final boolean feelings;

    /**
     * @param client whose facts they are; shown with no more than their name
     * @param facts as the papers tell of them
     * @param letters whether with the letters' text
     * @param feelings whether with what the owner felt
     */
    public Disclosure(Client client, List<Fact> facts, boolean letters, boolean feelings) {
        this.client = client.id();
        this.told = new ArrayList<>(facts);
        told.add(client);
        this.facts = told.stream().map(Disclosure::key).collect(Collectors.toSet());
        this.letters = letters;
        this.feelings = feelings;
    }

    private static Key key(Fact fact) {
        return new Key(FactKind.of(fact).id(), fact.id());
    }

    /** The facts as the papers tell of them. */
    List<Fact> told() {
        return told;
    }

    boolean tellsOf(ChainRecord record) {
        return client.equals(record.value("client").orElse(null))
                && facts.contains(
                        new Key(record.value("kind").orElse(""), record.value("id").orElse("")));
    }

    /** Of a record that it tells of. */
    boolean shows(ChainRecord record, ChainField field) {
        if (ABOUT.contains(field.name())) {
            return true;
        }
        String key = field.name().substring(field.name().indexOf('.') + 1);
        return switch (FactKind.of(record.value("kind").orElse("")).orElseThrow()) {
            case CLIENT -> key.equals("name");
            case ENTRY -> feelings || !key.equals("feeling");
            case LETTER -> letters || !key.equals("text");
            case ENGAGEMENT, INVOICE, BOUNDARY, DECISION -> true;
            case OWNER, ACCOUNT, DRAFT -> false;
        };
    }
}
