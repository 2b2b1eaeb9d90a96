package app.evenkeel.exchange.interchange;

import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Owner;

import java.util.List;
import java.util.Set;

/** Reads {@code owner}. */
final class OwnerReader {
    private static final Set<String> KEYS =
            Set.of(
                    "name",
                    "trade",
                    "email",
                    "phone",
                    "address",
                    "language",
                    "timeZone",
                    "bankAccount",
                    "workingHours",
                    "ladder",
                    "templates",
                    "stationery",
                    "rates");

    private OwnerReader() {}

    static Owner read(Value value, Defaults defaults) {
        Fields f = Fields.of(value, KEYS);
        return f.make(() ->
                new Owner(
                        f.text("name"),
                        f.text("trade"),
                        f.text("email"),
                        f.text("phone"),
                        f.text("address"),
                        f.one("language", Choices.LANGUAGE, defaults.language()),
                        f.find("timeZone").map(Moments::zone).orElse(defaults.timeZone()),
                        f.text("bankAccount"),
                        HoursReader.read(f),
                        f.find("ladder").map(OwnerReader::ladder).orElse(Ladder.DEFAULT),
                        CorrespondenceReader.read(f)));
    }

    /** The days of a ladder may be an empty list: then no step comes by itself. */
    private static Ladder ladder(Value value) {
        Fields f = Fields.of(value, Set.of("days", "minimumGapDays"));
        List<Integer> days =
                f.find("days")
                        .map(d -> d.items().stream().map(Value::integer).toList())
                        .orElse(Ladder.DEFAULT.days());
        int gap =
                f.find("minimumGapDays")
                        .map(Value::integer)
                        .orElse(Ladder.DEFAULT.minimumGapDays());
        return f.make(() -> new Ladder(days, gap));
    }
}
