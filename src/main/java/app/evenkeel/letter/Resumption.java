package app.evenkeel.letter;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Settled;
import app.evenkeel.language.OneLine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Work that goes on after a pause, because what paused it has been paid or cancelled (ADVICE P4).
 *
 * @param known whether it is known what paused it: a letter that did, or invoices that were named
 * @param paused the invoices that did; where none are known, all that are overdue
 */
record Resumption(Language language, LocalDate on, boolean known, List<Invoice> paused) {
    /** More than these are told by their number, not one by one. */
    private static final int NAMED = 10;

    static Resumption of(LetterRequest request) {
        Relation relation = request.relation();
        LocalDate on = request.on();
        Optional<Letter> pause = pause(relation.letters(), on);
        List<Invoice> paused;
        if (!request.invoices().isEmpty()) {
            paused = named(request);
        } else if (pause.isPresent()) {
            List<String> ids = pause.get().invoices();
            paused = relation.issuedBy(on).stream().filter(i -> ids.contains(i.id())).toList();
        } else {
            paused = relation.overdueOn(on);
        }
        boolean known = pause.isPresent() || !request.invoices().isEmpty();
        return new Resumption(request.language(), on, known, byDueDate(paused));
    }

    private static List<Invoice> named(LetterRequest request) {
        return request.relation().invoices().stream()
                .filter(i -> request.invoices().contains(i.number()))
                .toList();
    }

    private static List<Invoice> byDueDate(List<Invoice> invoices) {
        return invoices.stream().sorted(ChosenInvoices.BY_DUE_DATE).toList();
    }

    /**
     * The last letter that paused the work, unless the work was resumed since. One that resumes it
     * on the very day is the one that is being written.
     */
    private static Optional<Letter> pause(List<Letter> letters, LocalDate on) {
        Optional<Letter> pause = latest(letters, LetterKind.WORK_PAUSED, on);
        Optional<Letter> resumed = latest(letters, LetterKind.WORK_RESUMED, on.minusDays(1));
        return pause.filter(p -> resumed.filter(r -> !r.sentOn().isBefore(p.sentOn())).isEmpty());
    }

    private static Optional<Letter> latest(List<Letter> letters, LetterKind kind, LocalDate by) {
        return letters.stream()
                .filter(l -> l.kind() == kind && !l.sentOn().isAfter(by))
                .max(Comparator.comparing(Letter::sentOn).thenComparing(Letter::id));
    }

    /** Those that still stand in the way. */
    List<Invoice> overdue() {
        return paused.stream().filter(i -> i.overdue(on)).toList();
    }

    /** What does not stand in the way any more. */
    Settled settled() {
        return Settled.of(paused, on);
    }

    /** Thanks for the payment, with what was paid where that is known. */
    Text thanks() {
        List<Invoice> paid = settled().paid();
        Sentences sentences = new Sentences(language);
        if (paid.isEmpty()) {
            return settled().cancelled().isEmpty()
                    ? sentences.of("letter.thanks")
                    : settlement(sentences);
        } else if (paid.size() > NAMED) {
            return sentences.count("letter.thanks.all", paid.size());
        }
        return sentences.of(
                paid.size() == 1 ? "letter.thanks.invoice" : "letter.thanks.invoices",
                Map.of("numbers", sentences.list(paid.stream().map(Resumption::number).toList())));
    }

    /** For what was not paid, but cancelled, there are no thanks. */
    private Text settlement(Sentences sentences) {
        List<Invoice> settled = settled().cancelled();
        if (settled.size() > NAMED) {
            return sentences.of("letter.settled");
        }
        return sentences.of(
                settled.size() == 1 ? "letter.settled.invoice" : "letter.settled.invoices",
                Map.of(
                        "numbers",
                        sentences.list(settled.stream().map(Resumption::number).toList())));
    }

    private static Text number(Invoice invoice) {
        return Text.together(OneLine.of(invoice.number()));
    }
}
