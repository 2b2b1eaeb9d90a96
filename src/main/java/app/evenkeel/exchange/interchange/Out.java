package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Money;
import app.evenkeel.journal.WorkingHours;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The document as it is written: in the order of the calls, without what is empty. */
final class Out implements AutoCloseable {
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    // The file is closed by whoever opened it, and only where nothing failed.
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .build();

    private final JsonGenerator json;

    Out(OutputStream stream) {
        json = JSON.createGenerator(new Style(), stream, JsonEncoding.UTF8);
    }

    /** Two spaces, {@code "key": value}, and each value of a list on a line of its own. */
    private static final class Style extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                    .withObjectEmptySeparator("")
                                    .withArrayEmptySeparator(""))
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    @Override
    public void close() {
        json.close();
    }

    void end() {
        json.writeRaw('\n');
    }

    void text(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(key, value);
        }
    }

    void day(String key, @Nullable LocalDate day) {
        text(key, day == null ? null : day.toString());
    }

    void money(String key, @Nullable Money money) {
        text(key, money == null ? null : money.amount().toPlainString());
    }

    void integer(String key, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(key, value);
        }
    }

    void truth(String key, @Nullable Boolean value) {
        if (value != null) {
            json.writeBooleanProperty(key, value);
        }
    }

    void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    void object(String key, Runnable content) {
        json.writeName(key);
        object(content);
    }

    <T> void objects(String key, List<T> items, Consumer<T> content) {
        if (!items.isEmpty()) {
            json.writeName(key);
            json.writeStartArray();
            items.forEach(item -> object(() -> content.accept(item)));
            json.writeEndArray();
        }
    }

    void texts(String key, List<String> items) {
        if (!items.isEmpty()) {
            json.writeName(key);
            json.writeStartArray();
            items.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** A list that says something even where it is empty. */
    void integers(String key, List<Integer> items) {
        json.writeName(key);
        json.writeStartArray();
        items.forEach(json::writeNumber);
        json.writeEndArray();
    }

    void hours(WorkingHours hours) {
        objects(
                "workingHours",
                hours.spans(),
                span -> {
                    text("day", span.day().name());
                    text("from", span.from().toString());
                    text("to", span.to().toString());
                });
    }
}
