package app.evenkeel.exchange.interchange;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.file.Limit;
import app.evenkeel.file.SourceFile;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Goes through a document before anything of it is kept, and refuses what would fill the memory.
 */
final class Survey {
    /** Far more than the format has; each is remembered, so that none stands twice. */
    private static final int MOST_KEYS = 1000;

    /** In bytes: the journal's file takes several copies of a record while it is written. */
    private static final long LONGEST_RECORD = 16 << 20;

    /** Where {@code /clients/0/entries/0} stands. */
    private static final int DEPTH_OF_RECORDS = 5;

    private final SourceFile file;
    private final Capacity capacity;
    private long records;
    private long recordFrom;

    Survey(SourceFile file, Capacity capacity) {
        this.file = file;
        this.capacity = capacity;
    }

    void of(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                key(parser);
            } else if (token == JsonToken.END_OBJECT) {
                recordEnds(parser);
            } else if (token.isStructStart() || isItem(token, parser)) {
                item();
            }
            if (token == JsonToken.START_OBJECT && depth(parser) == DEPTH_OF_RECORDS) {
                recordFrom = offset(parser);
            }
        }
    }

    private static int depth(JsonParser parser) {
        return parser.streamReadContext().getNestingDepth();
    }

    private static long offset(JsonParser parser) {
        return parser.currentTokenLocation().getByteOffset();
    }

    private void recordEnds(JsonParser parser) {
        boolean ofRecord = depth(parser) == DEPTH_OF_RECORDS - 1;
        if (ofRecord && offset(parser) - recordFrom > LONGEST_RECORD) {
            throw file.refusedInStream(
                    recordFrom, "a record is longer than " + Limit.words(LONGEST_RECORD));
        }
    }

    private static boolean isItem(JsonToken token, JsonParser parser) {
        return token.isScalarValue() && parser.streamReadContext().inArray();
    }

    private void key(JsonParser parser) {
        if (parser.streamReadContext().getCurrentIndex() >= MOST_KEYS) {
            throw file.refusedInStream(
                    offset(parser), "an object has more than %d keys".formatted(MOST_KEYS));
        }
    }

    private void item() {
        records++;
        if (records > capacity.records()) {
            throw capacity.tooMany(file, capacity.records(), "records and items of lists");
        }
    }
}
