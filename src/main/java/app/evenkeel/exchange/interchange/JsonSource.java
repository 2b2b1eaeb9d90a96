package app.evenkeel.exchange.interchange;

import app.evenkeel.file.Excerpt;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lets a file be read as JSON, and says in one sentence where and why it is none. */
final class JsonSource {
    /** Deeper than the format goes (8), and shallow enough for any stack. */
    private static final int DEPTH = 32;

    /** In characters. The journal's file takes several copies of one while it is written. */
    private static final int LONGEST_TEXT = 4_000_000;

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final Pattern ADVICE =
            Pattern.compile("(: enable `|: maybe a | \\(start marker).*", Pattern.DOTALL);

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .maxNameLength(LONGEST_KEY)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    // UTF-8 was checked; UTF-16 must not slip through as such.
                                    .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                                    .build())
                    // A value is read out of the middle of the document.
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final SourceFile file;

    JsonSource(SourceFile file) {
        this.file = file;
    }

    Place root() {
        return Place.root(file.name());
    }

    /** Goes through the file from its start. */
    void pass(Consumer<JsonParser> reading) {
        read(parser -> {
            reading.accept(parser);
            return this;
        });
    }

    /** Reads from the start of the file. */
    <T> T read(Function<JsonParser, T> reading) {
        try (JsonParser parser = JSON.createParser(file.stream())) {
            try {
                return reading.apply(parser);
            } catch (JacksonException e) {
                throw refused(parser, e);
            }
        }
    }

    /** The value that the parser stands on. */
    static Value value(Place place, JsonParser parser) {
        return new Value(place, JSON.readTree(parser));
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    Refused refusedHere(JsonParser parser, String rule) {
        return file.refusedInStream(parser.currentTokenLocation().getByteOffset(), rule);
    }

    private Refused refused(JsonParser parser, JacksonException e) {
        if (e.getOriginalMessage().startsWith("Duplicate Object property")) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            return root().at(pointer.substring(1)).refused("the key stands twice in one object");
        }
        return file.refusedInStream(offset(parser, e), rule(e));
    }

    private static String rule(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return "the file ends in the middle of the document";
        }
        return e instanceof StreamConstraintsException
                ? limit(message)
                : "the file is not JSON: " + reason(message);
    }

    private static long offset(JsonParser parser, JacksonException e) {
        TokenStreamLocation at =
                e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return at.getByteOffset();
    }

    private static String limit(String message) {
        if (message.startsWith("Document nesting")) {
            return "lists and objects stand more than %d deep in each other".formatted(DEPTH);
        } else if (message.startsWith("Number")) {
            return "a number has more than %d digits".formatted(LONGEST_NUMBER);
        } else if (message.startsWith("Name")) {
            return "a key has more than %d characters".formatted(LONGEST_KEY);
        }
        return "a text has more than %d characters".formatted(LONGEST_TEXT);
    }

    /** What the parser says, without its advice to those who program with it. */
    private static String reason(String message) {
        return Excerpt.plain(ADVICE.matcher(message).replaceFirst(""), 160);
    }
}
