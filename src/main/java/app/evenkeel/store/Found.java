package app.evenkeel.store;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.store.search.Hit;
import app.evenkeel.store.search.SearchText;

import org.jspecify.annotations.Nullable;

import java.time.temporal.Temporal;

/**
 * A fact that a search found.
 *
 * @param client the id of the client it belongs to
 * @param source the id of the fact
 * @param at an entry's {@code OffsetDateTime}, else the {@code LocalDate} the fact is known by;
 *     null where it has none. Its text is ISO 8601
 * @param text what the fact says: an entry's summary, a letter's text, a name
 */
public record Found(
        String client, FactKind kind, String source, @Nullable Temporal at, String text) {
    static Found of(Hit hit) {
        Fact fact = hit.fact();
        return new Found(
                hit.client(),
                FactKind.of(fact),
                fact.id(),
                SearchText.at(fact).orElse(null),
                SearchText.shown(fact));
    }
}
