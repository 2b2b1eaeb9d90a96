package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Signal;

import java.util.Set;

/** Reads one of {@code entries}. */
final class EntryReader {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "at",
                    "channel",
                    "direction",
                    "minutes",
                    "billable",
                    "summary",
                    "feeling",
                    "engagement",
                    "signals",
                    "excused",
                    "answerBy",
                    "answers",
                    "invoice");
    private static final Set<String> SIGNAL_KEYS = Set.of("kind", "severity", "note");
    private static final Set<String> EXCUSE_KEYS = Set.of("signal", "reason");

    private EntryReader() {}

    static Entry read(Value value) {
        Fields f = Fields.of(value, KEYS);
        return f.make(() ->
                new Entry(
                        f.need("id").text(),
                        Moments.time(f.need("at")),
                        f.need("channel").one(Choices.CHANNEL),
                        f.need("direction").one(Choices.DIRECTION),
                        f.integer("minutes"),
                        f.find("billable").map(Value::truth).orElse(false),
                        f.need("summary").text(),
                        f.text("feeling"),
                        f.optional("engagement"),
                        f.list("signals", EntryReader::signal),
                        f.list("excused", EntryReader::excuse),
                        f.day("answerBy"),
                        f.optional("answers"),
                        f.optional("invoice")));
    }

    private static Signal signal(Value value) {
        Fields f = Fields.of(value, SIGNAL_KEYS);
        return f.make(() ->
                new Signal(
                        f.need("kind").one(Choices.SIGNAL),
                        f.find("severity").map(Value::integer).orElse(Signal.DEFAULT_SEVERITY),
                        f.text("note")));
    }

    private static Excuse excuse(Value value) {
        Fields f = Fields.of(value, EXCUSE_KEYS);
        return f.make(() -> new Excuse(f.need("signal").one(Choices.SIGNAL), f.text("reason")));
    }
}
