package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.WorkingHours;

import java.util.Set;

/** Reads the {@code workingHours} of the owner or of a client. */
final class HoursReader {
    private static final Set<String> KEYS = Set.of("day", "from", "to");

    private HoursReader() {}

    static WorkingHours read(Fields fields) {
        return new WorkingHours(fields.list("workingHours", HoursReader::span));
    }

    private static WorkingHours.Span span(Value value) {
        Fields f = Fields.of(value, KEYS);
        return f.make(() ->
                new WorkingHours.Span(
                        f.need("day").one(Choices.DAY),
                        Moments.hour(f.need("from")),
                        Moments.hour(f.need("to"))));
    }
}
