package app.evenkeel.exchange.interchange;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.function.BiConsumer;

/** The objects of {@code clients}, one after the other. */
final class ClientObjects {
    private ClientObjects() {}

    /**
     * @param object is given each client's place, and the parser at the start of the object, which
     *     it leaves at the end
     */
    static void each(Place root, JsonParser parser, BiConsumer<Place, JsonParser> object) {
        parser.nextToken();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (key.equals(Head.CLIENTS) && token != JsonToken.VALUE_NULL) {
                items(root.at(key), parser, object);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** The items of the list that the parser stands at. */
    static void items(Place place, JsonParser parser, BiConsumer<Place, JsonParser> item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonSource.value(place, parser).mustBe("a list");
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            item.accept(place.at(i), parser);
        }
    }

    /** The keys of the object that the parser stands at, with the parser at each value. */
    static void keys(Place place, JsonParser parser, BiConsumer<String, JsonParser> value) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw JsonSource.value(place, parser).mustBe("an object");
        }
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            value.accept(key, parser);
        }
    }
}
