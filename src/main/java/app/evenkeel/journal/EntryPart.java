package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What an entry says, part by part, in the order in which a reader wants to know it. */
public enum EntryPart {
    SUMMARY(Entry::summary),
    FEELING(Entry::feeling),
    AT(entry -> entry.at().toInstant()),
    CHANNEL(Entry::channel),
    DIRECTION(Entry::direction),
    MINUTES(Entry::minutes),
    BILLABLE(Entry::billable),
    ENGAGEMENT(Entry::engagement),
    SIGNALS(Entry::signals),
    EXCUSED(Entry::excused),
    ANSWER_BY(Entry::answerBy),
    ANSWERS(Entry::answers),
    INVOICE(Entry::invoice);

    private final Function<Entry, @Nullable Object> value;

    EntryPart(Function<Entry, @Nullable Object> value) {
        this.value = value;
    }

    /** The parts in which one version of an entry says something else than another. */
    public static List<EntryPart> differing(Entry before, Entry after) {
        return Arrays.stream(values()).filter(part -> part.differs(before, after)).toList();
    }

    private boolean differs(Entry before, Entry after) {
        return !Objects.equals(value.apply(before), value.apply(after));
    }
}
