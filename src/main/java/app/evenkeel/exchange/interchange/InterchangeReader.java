package app.evenkeel.exchange.interchange;

import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;

/** Reads a document of the interchange format, and refuses it whole if it breaks any rule. */
public final class InterchangeReader {
    private final Holdings holdings;
    private final Defaults defaults;

    public InterchangeReader(Holdings holdings, Defaults defaults) {
        this.holdings = holdings;
        this.defaults = defaults;
    }

    /**
     * @throws Refused naming the file, the place and the rule
     */
    public Imported read(SourceFile file) {
        JsonSource source = new JsonSource(file);
        Owner owner = source.read(parser -> Head.read(source, parser, defaults)).owner();
        Language language = owner == null ? defaults.language() : owner.language();
        List<Relation> relations =
                source.read(parser -> relations(source.root(), parser, language));
        Journal journal = new Journal(owner, relations);
        new IdCheck(source.root(), holdings).check(journal);
        return new Imported(journal, List.of());
    }

    /** The clients, one after the other, so that only one is held as JSON at a time. */
    private static List<Relation> relations(Place root, JsonParser parser, Language language) {
        parser.nextToken();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (key.equals(Head.CLIENTS) && token != JsonToken.VALUE_NULL) {
                return list(root.at(key), parser, language);
            }
            parser.skipChildren();
        }
        return List.of();
    }

    private static List<Relation> list(Place place, JsonParser parser, Language language) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonSource.value(place, parser).mustBe("a list");
        }
        List<Relation> relations = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Value value = JsonSource.value(place.at(relations.size()), parser);
            relations.add(RelationReader.read(value, language));
        }
        return relations;
    }
}
