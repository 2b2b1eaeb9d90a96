package app.evenkeel.advice;

import app.evenkeel.journal.Choice;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LadderStep.Resume;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Settled;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether work that a letter has paused is to go on: it was said that it would, promptly on payment
 * (ADVICE P3). That is so until a letter says that it does, the relation is ended, or a year has
 * passed.
 */
final class Resuming {
    private Resuming() {}

    static Optional<Resume> of(SoFar soFar) {
        Relation relation = soFar.relation();
        List<Letter> paused =
                soFar.letters(LetterKind.WORK_PAUSED).stream()
                        .filter(l -> stands(l, soFar))
                        .toList();
        List<Invoice> about =
                relation.issuedBy(soFar.on()).stream()
                        .filter(i -> paused.stream().anyMatch(l -> l.invoices().contains(i.id())))
                        .sorted(Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number))
                        .toList();
        List<Invoice> settled = Settled.of(about, soFar.on()).invoices();
        boolean owed = about.stream().anyMatch(i -> i.balance(soFar.on()).positive());
        boolean ended = relation.client().status() == ClientStatus.FORMER;
        if (ended || owed || settled.isEmpty() || remindedToday(soFar)) {
            return Optional.empty();
        }
        Letter last = paused.getLast();
        return Optional.of(new Resume(last, settled, since(last, settled, soFar.on())));
    }

    /** Two letters a day are one too many. */
    private static boolean remindedToday(SoFar soFar) {
        return soFar.letters(LetterKind.PAYMENT_REMINDER).stream()
                .anyMatch(l -> l.sentOn().equals(soFar.on()));
    }

    private static boolean stands(Letter paused, SoFar soFar) {
        LocalDate sent = paused.sentOn();
        boolean answered =
                Stream.of(LetterKind.WORK_RESUMED, LetterKind.TERMINATION)
                        .flatMap(kind -> soFar.letters(kind).stream())
                        .anyMatch(l -> !l.sentOn().isBefore(sent));
        boolean lettingGo =
                soFar.decidedSince(sent).filter(d -> d.choice() == Choice.LET_GO).isPresent();
        return !answered && !lettingGo && sent.plusYears(1).isAfter(soFar.on());
    }

    /** The payment may have crossed with the letter. */
    private static LocalDate since(Letter paused, List<Invoice> settled, LocalDate on) {
        return Stream.concat(
                        Stream.of(paused.sentOn()),
                        settled.stream()
                                .map(i -> i.settledBy(on).orElse(i.cancelledOn()))
                                .flatMap(Stream::ofNullable))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
