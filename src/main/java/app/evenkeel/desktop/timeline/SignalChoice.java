package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.journal.TimelineItem.Written;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which signals must be marked on what the user wants to see. */
sealed interface SignalChoice {
    /** It does not matter. */
    record Whatever() implements SignalChoice {}

    /** At least one. */
    record Some() implements SignalChoice {}

    record One(SignalKind kind) implements SignalChoice {}

    default boolean holds(TimelineItem item) {
        return switch (this) {
            case Whatever _ -> true;
            case Some _ -> item instanceof Written(Entry e) && !e.signals().isEmpty();
            case One(SignalKind kind) ->
                    item instanceof Written(Entry e)
                            && e.signals().stream().anyMatch(s -> s.kind() == kind);
        };
    }

    default String in(Words words) {
        return switch (this) {
            case Whatever _ -> words.get("timeline.any-signals");
            case Some _ -> words.get("timeline.with-signals");
            case One(SignalKind kind) -> words.names().of(kind);
        };
    }

    /** All there are: the general ones, then each kind by its name. */
    static List<SignalChoice> all(Words words) {
        Collator alphabet = Collator.getInstance(Locale.of(words.language().id()));
        List<SignalChoice> all = new ArrayList<>(List.of(new Whatever(), new Some()));
        Arrays.stream(SignalKind.values())
                .sorted(Comparator.comparing(words.names()::of, alphabet))
                .map(One::new)
                .forEach(all::add);
        return all;
    }
}
