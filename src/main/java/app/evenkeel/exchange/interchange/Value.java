package app.evenkeel.exchange.interchange;

import app.evenkeel.file.Excerpt;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Refused;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** A value at its place, which must be of the type that it is asked for. */
record Value(Place place, JsonNode node) {
    String text() {
        if (!node.isString()) {
            throw mustBe("a text in quotes");
        }
        return node.stringValue();
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw mustBe("a whole number");
        }
        return node.intValue();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw mustBe("true or false");
        }
        return node.booleanValue();
    }

    List<Value> items() {
        if (!node.isArray()) {
            throw mustBe("a list");
        }
        List<Value> items = new ArrayList<>(node.size());
        for (JsonNode item : node.values()) {
            items.add(new Value(place.at(items.size()), item));
        }
        return items;
    }

    <E> E one(Choices<E> choices) {
        E found = choices.find(text());
        if (found == null) {
            throw place.refused(choices.rule() + ", not " + shown());
        }
        return found;
    }

    /**
     * An amount: a decimal in quotes, because a JSON number would pass through binary fractions.
     */
    Money money(Currency currency) {
        if (!node.isString()) {
            throw mustBe("a decimal number in quotes such as \"1250.00\"");
        }
        try {
            return Money.of(text(), currency);
        } catch (InvalidFact e) {
            throw place.refused(Excerpt.rule(e));
        }
    }

    Currency currency() {
        try {
            return Currency.getInstance(text());
        } catch (IllegalArgumentException _) {
            throw mustBe("a currency of ISO 4217 such as EUR");
        }
    }

    Refused mustBe(String what) {
        return place.refused("must be " + what + ", not " + shown());
    }

    /** What stands there, short enough for a sentence. */
    private String shown() {
        return switch (node.getNodeType()) {
            case STRING -> Excerpt.quoted(node.stringValue());
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NULL -> "null";
            default -> Excerpt.plain(node.toString(), 60);
        };
    }
}
