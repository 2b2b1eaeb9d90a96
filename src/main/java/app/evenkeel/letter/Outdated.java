package app.evenkeel.letter;

import static java.util.stream.Collectors.joining;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Texts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the owner's own words name otherwise than the template would by now: they were begun from
 * it, and do not hear of what is paid or issued later. Nothing but the words is needed to see it,
 * so it is also seen in words that were put aside, and no more once they are right.
 *
 * @param words the owner's, with their variables filled in
 * @param template what it would say
 */
record Outdated(LetterRequest request, List<Invoice> invoices, String words, String template) {
    private static final int YEARS_AROUND = 2;

    /** In the owner's language, a sentence for each kind of fact; none where all is as it is. */
    List<String> sentences() {
        return Stream.of(amounts(), numbers(), accounts(), days()).flatMap(List::stream).toList();
    }

    private List<String> amounts() {
        AmountsNamed named =
                new AmountsNamed(
                        request.language(),
                        request.relation().invoices().stream()
                                .map(i -> i.amount().currency())
                                .distinct()
                                .toList());
        Set<String> said = named.in(words);
        Set<String> now = named.in(template);
        // A template may leave the sums to the table; the words may name any of these then.
        return now.isEmpty() && request.tellsWhatIsOwed()
                ? told(without(said, sums()), owed())
                : compared(said, now);
    }

    private Set<String> sums() {
        Set<String> sums = new LinkedHashSet<>(owed());
        invoices.forEach(i -> sums.add(amount(i.amount())));
        Money.sums(balances()).forEach(sum -> sums.add(amount(sum)));
        return sums;
    }

    private Set<String> owed() {
        Set<String> owed = new LinkedHashSet<>();
        balances().forEach(balance -> owed.add(amount(balance)));
        return owed;
    }

    private List<Money> balances() {
        return invoices.stream().map(i -> i.balance(request.on())).toList();
    }

    private String amount(Money money) {
        return new Amounts(request.language()).of(money);
    }

    private List<String> numbers() {
        return compared(numbersIn(words), numbersIn(template));
    }

    private List<String> accounts() {
        return compared(AccountsNamed.in(words), AccountsNamed.in(template));
    }

    private Set<String> numbersIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        request.relation().invoices().stream()
                .map(Invoice::number)
                .filter(number -> standsIn(text, number))
                .forEach(found::add);
        return found;
    }

    private List<String> days() {
        Set<String> now = daysIn(template);
        return now.isEmpty() ? List.of() : compared(daysIn(words), now);
    }

    private Set<String> daysIn(String text) {
        Dates dates = new Dates(request.language());
        LocalDate first = request.on().minusYears(YEARS_AROUND);
        Set<String> found = new LinkedHashSet<>();
        first.datesUntil(request.on().plusYears(YEARS_AROUND))
                .filter(day -> standsIn(text, dates.day(day)) || standsIn(text, dates.until(day)))
                .forEach(day -> found.add(dates.day(day)));
        return found;
    }

    private static boolean standsIn(String text, String value) {
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            int end = at + value.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /**
     * Only where one stands in the place of another: who leaves one out, or adds one of their own,
     * knows why.
     */
    private List<String> compared(Set<String> said, Set<String> now) {
        Set<String> missing = without(now, said);
        return missing.isEmpty() ? List.of() : told(without(said, now), missing);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private List<String> told(Set<String> said, Set<String> now) {
        if (said.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        Language owner = request.owner().language();
        return List.of(
                Texts.in(owner)
                        .get(
                                "letter.outdated",
                                Map.of("said", listed(owner, said), "now", listed(owner, now))));
    }

    private static String listed(Language language, Set<String> facts) {
        return facts.stream().map(fact -> Isolated.in(language, fact)).collect(joining(", "));
    }
}
