package app.evenkeel.store.search;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Owner;

import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a search sees of a fact, and what it shows. */
public final class SearchText {
    private SearchText() {}

    /** The words that find it; a line feed keeps the texts of two fields apart. */
    static String indexed(Fact fact) {
        return switch (fact) {
            case Entry e -> e.summary() + "\n" + e.feeling();
            case Invoice i -> i.number() + "\n" + i.subject() + "\n" + i.reference();
            case Letter l -> l.text();
            case LetterDraft d -> d.reason() + "\n" + d.wording();
            case Boundary b -> b.words();
            case Decision d -> d.reason();
            case Account a -> a.name() + "\n" + a.location();
            case Engagement e ->
                    e.title()
                            + "\n"
                            + e.scope()
                            + e.deliverables().stream()
                                    .map(SearchText::indexed)
                                    .collect(Collectors.joining());
            case Client c -> c.name() + indexed(c.contact());
            case Owner _ -> "";
        };
    }

    private static String indexed(Deliverable deliverable) {
        return "\n" + deliverable.title() + "\n" + deliverable.result();
    }

    private static String indexed(Contact contact) {
        return String.join(
                "\n",
                "",
                contact.person(),
                contact.email(),
                contact.phone(),
                contact.address(),
                contact.billingPerson(),
                contact.billingEmail());
    }

    /** An {@code OffsetDateTime} or {@code LocalDate}, where it has one. */
    public static Optional<Temporal> at(Fact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case Entry e -> e.at();
                    case Invoice i -> i.issuedOn();
                    case Letter l -> l.sentOn();
                    case LetterDraft d -> d.startedOn();
                    case Boundary b -> b.toldOn();
                    case Decision d -> d.on();
                    case Account a -> a.handedOverOn();
                    case Engagement e -> e.start();
                    case Client c -> c.since();
                    case Owner _ -> null;
                });
    }

    public static String shown(Fact fact) {
        return switch (fact) {
            case Entry e -> e.summary();
            case Invoice i -> i.subject().isBlank() ? i.number() : i.number() + " " + i.subject();
            case Letter l -> l.text();
            case LetterDraft d -> d.wording().isBlank() ? d.reason() : d.wording();
            case Boundary b -> b.words();
            case Decision d -> d.reason();
            case Account a -> a.name();
            case Engagement e -> e.title();
            case Client c -> c.name();
            case Owner o -> o.name();
        };
    }
}
