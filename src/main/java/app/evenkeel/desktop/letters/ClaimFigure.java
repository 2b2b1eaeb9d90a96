package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Owner;
import app.evenkeel.letter.interest.InterestWords;
import app.evenkeel.letter.interest.LateClaim;
import app.evenkeel.letter.interest.LatePayment;
import app.evenkeel.letter.interest.Law;
import app.evenkeel.letter.interest.ReferenceRates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the law would give for invoices that are late, for the owner alone. */
record ClaimFigure(Owner owner, String country, LocalDate on) {
    /** Empty where nothing can be worked out. */
    String of(List<Invoice> invoices, Words words) {
        return Law.suggestedFor(country).map(law -> said(law, invoices, words)).orElse("");
    }

    private String said(Law law, List<Invoice> invoices, Words words) {
        ReferenceRates rates = new ReferenceRates(owner.correspondence().rates());
        List<Money> parts =
                invoices.stream()
                        .map(invoice -> LatePayment.of(invoice, law, rates, on))
                        .flatMap(late ->
                                late instanceof LateClaim claim
                                        ? claim.total().stream()
                                        : List.<Money>of().stream())
                        .toList();
        if (parts.isEmpty()) {
            return "";
        }
        String amounts =
                Money.sums(parts).stream()
                        .map(words.amounts()::of)
                        .collect(Collectors.joining(" + "));
        InterestWords laws = new InterestWords(words.language());
        return words.get("letters.claim", Map.of("amount", amounts, "law", laws.name(law)))
                + " "
                + laws.advice();
    }
}
