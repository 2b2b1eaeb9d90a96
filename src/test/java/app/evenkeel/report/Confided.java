package app.evenkeel.report;

import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Signal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a relation is for the owner's eyes alone. */
final class Confided {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");

    private Confided() {}

    /** Every word of four letters or more of what was felt, noted, told, decided and written. */
    static Set<String> words(Relation relation) {
        Set<String> texts = new TreeSet<>();
        for (Entry entry : relation.entries()) {
            texts.add(entry.summary());
            texts.add(entry.feeling());
            entry.signals().stream().map(Signal::note).forEach(texts::add);
            entry.excused().stream().map(Excuse::reason).forEach(texts::add);
        }
        relation.boundaries().stream().map(Boundary::words).forEach(texts::add);
        relation.decisions().stream().map(Decision::reason).forEach(texts::add);
        relation.letters().stream().map(Letter::text).forEach(texts::add);
        relation.drafts().stream().map(LetterDraft::reason).forEach(texts::add);
        relation.drafts().stream().map(LetterDraft::wording).forEach(texts::add);
        relation.invoices().stream()
                .map(Invoice::hold)
                .filter(hold -> hold != null)
                .map(Hold::reason)
                .forEach(texts::add);
        return texts.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same relation without it: of the entries only when they were and how long they took. */
    static Relation without(Relation r) {
        return new Relation(
                r.client(),
                r.engagements(),
                r.entries().stream().map(Confided::bare).toList(),
                r.invoices().stream().map(Confided::bare).toList(),
                r.accounts(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Entry bare(Entry e) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                e.minutes(),
                e.billable(),
                "-",
                "",
                e.engagement(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private static Invoice bare(Invoice i) {
        return new Invoice(
                i.id(),
                i.number(),
                i.issuedOn(),
                i.dueOn(),
                i.amount(),
                i.net(),
                i.reference(),
                "",
                i.payments(),
                i.disputedOn(),
                i.disputeEndedOn(),
                null,
                i.cancelledOn(),
                null);
    }
}
