package app.evenkeel.cli;

import app.evenkeel.journal.Money;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Stream;

/** Answers as JSON, two-space indented. */
final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter(
                                            Separators.createDefaultInstance()
                                                    .withObjectNameValueSpacing(
                                                            Separators.Spacing.AFTER)
                                                    .withObjectEmptySeparator("")
                                                    .withArrayEmptySeparator(""))
                                    .withObjectIndenter(INDENT)
                                    .withArrayIndenter(INDENT))
                    .build();

    private Json() {}

    static void strings(ObjectNode node, String key, Stream<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
    }

    /** Amounts, each with its currency. */
    static void money(ObjectNode node, String key, List<Money> amounts) {
        ArrayNode array = node.putArray(key);
        for (Money m : amounts) {
            array.addObject()
                    .put("amount", m.amount().toPlainString())
                    .put("currency", m.currency().getCurrencyCode());
        }
    }

    static String text(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
}
