package app.evenkeel.exchange.interchange;

import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.journal.Owner;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a document says of itself. Found before the clients are read, wherever it stands: what a
 * newer version allows is not called an error, and the clients' default language is the owner's.
 *
 * @param owner null where the document has none
 */
record Head(@Nullable Owner owner) {
    static final String CLIENTS = "clients";

    private static final String FORMAT = "evenkeel";
    private static final int VERSION = 1;

    static Head read(JsonSource source, JsonParser parser, Defaults defaults) {
        Place root = source.root();
        Map<String, Value> values = values(source, parser);
        format(root, values);
        for (String key : values.keySet()) {
            if (!key.equals("format") && !key.equals("version") && !key.equals("owner")) {
                throw Fields.unknown(root, key);
            }
        }
        Value owner = values.get("owner");
        return new Head(
                owner == null || owner.node().isNull() ? null : OwnerReader.read(owner, defaults));
    }

    /** The values of the outermost object but the clients, which are passed over. */
    private static Map<String, Value> values(JsonSource source, JsonParser parser) {
        Place root = source.root();
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw root.refused("the file is empty");
        } else if (first != JsonToken.START_OBJECT) {
            throw JsonSource.value(root, parser).mustBe("an object");
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            if (key.equals(CLIENTS)) {
                parser.skipChildren();
            } else {
                values.put(key, JsonSource.value(root.at(key), parser));
            }
        }
        if (parser.nextToken() != null) {
            throw source.refusedHere(parser, "the document has ended, and something follows it");
        }
        return values;
    }

    private static void format(Place root, Map<String, Value> values) {
        Value format = needed(root, values, "format");
        if (!format.text().equals(FORMAT)) {
            throw format.mustBe('"' + FORMAT + '"');
        }
        Value version = needed(root, values, "version");
        if (version.integer() > VERSION) {
            throw version.place()
                    .refused(
                            "the file has version %d of the format, and this program reads version %d: a newer Evenkeel is needed"
                                    .formatted(version.integer(), VERSION));
        } else if (version.integer() != VERSION) {
            throw version.mustBe(Integer.toString(VERSION));
        }
    }

    private static Value needed(Place root, Map<String, Value> values, String key) {
        Value value = values.get(key);
        if (value == null || value.node().isNull()) {
            throw root.at(key).refused("is required");
        }
        return value;
    }
}
