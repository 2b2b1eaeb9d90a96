package app.evenkeel.desktop.entry;

import app.evenkeel.journal.Engagement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An engagement that an entry can belong to, or none.
 *
 * @param id null for none
 * @param open whether it still runs
 */
record Work(@Nullable String id, String title, boolean open) {
    static final Work NONE = new Work(null, "", true);

    /** None, then what still runs, then what has ended; the newest first. */
    static List<Work> of(List<Engagement> engagements, LocalDate on) {
        Stream<Work> works =
                engagements.stream()
                        .sorted(
                                Comparator.comparing((Engagement e) -> !e.openOn(on))
                                        .thenComparing(Work::begun, Comparator.reverseOrder()))
                        .map(e -> new Work(e.id(), e.title(), e.openOn(on)));
        return Stream.concat(Stream.of(NONE), works).toList();
    }

    private static LocalDate begun(Engagement engagement) {
        return engagement.start() == null ? LocalDate.MIN : engagement.start();
    }

    static Work among(List<Work> works, @Nullable String id) {
        return works.stream()
                .filter(work -> work.id() != null && work.id().equals(id))
                .findFirst()
                .orElse(NONE);
    }
}
