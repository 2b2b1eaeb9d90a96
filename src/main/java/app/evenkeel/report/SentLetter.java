package app.evenkeel.report;

import app.evenkeel.journal.Letter;
import app.evenkeel.journal.Relation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A letter that was sent, with its number in a dossier.
 *
 * @param number from 1, by the day
 */
record SentLetter(int number, Letter letter) {
    static List<SentLetter> of(Relation relation, Span span) {
        List<Letter> letters =
                relation.letters().stream()
                        .filter(l -> span.holds(l.sentOn()))
                        .sorted(Comparator.comparing(Letter::sentOn).thenComparing(Letter::id))
                        .toList();
        return IntStream.range(0, letters.size())
                .mapToObj(i -> new SentLetter(i + 1, letters.get(i)))
                .toList();
    }
}
