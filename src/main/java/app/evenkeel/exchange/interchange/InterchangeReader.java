package app.evenkeel.exchange.interchange;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a document of the interchange format, and refuses it whole if it breaks any rule. The file
 * is gone through several times, one record after the other, so that none of it is held as JSON.
 */
public final class InterchangeReader {
    private final Holdings holdings;
    private final Defaults defaults;
    private final Capacity capacity;

    public InterchangeReader(Holdings holdings, Defaults defaults, Capacity capacity) {
        this.holdings = holdings;
        this.defaults = defaults;
        this.capacity = capacity;
    }

    /**
     * @throws Refused naming the file, the place and the rule
     */
    public Imported read(SourceFile file) {
        JsonSource source = new JsonSource(file);
        source.pass(parser -> new Survey(file, capacity).of(parser));
        Owner owner = source.read(parser -> Head.read(source, parser, defaults)).owner();
        Language language = owner == null ? defaults.language() : owner.language();
        List<Relation> relations = relations(source, language);
        Journal journal = new Journal(owner, relations);
        new IdCheck(source.root(), holdings).check(journal);
        return new Imported(journal, List.of());
    }

    private static List<Relation> relations(JsonSource source, Language language) {
        List<RelationReader> clients = new ArrayList<>();
        source.pass(parser ->
                ClientObjects.each(
                        source.root(),
                        parser,
                        (place, object) ->
                                clients.add(
                                        new RelationReader(
                                                ClientReader.read(place, object, language)))));
        Iterator<RelationReader> next = clients.iterator();
        source.pass(parser ->
                ClientObjects.each(
                        source.root(), parser, (place, object) -> next.next().read(place, object)));
        return clients.stream().map(RelationReader::relation).toList();
    }
}
