package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.LetterRequest;
import app.evenkeel.letter.Letters;
import app.evenkeel.letter.Waiver;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes a template's letter to somebody. Knows nothing of the window: it works in the background.
 *
 * @param owner who has the template as their own
 * @param example what the invented client is called in the list
 */
record Previewing(Owner owner, LocalDate on, TemplateKey key, String example) {
    private static final int DAYS_TO_WAIVE = 7;

    /**
     * @param chosen a client's id, or empty for the invented example; null for the first whom such
     *     a letter could go to
     */
    Preview to(@Nullable String chosen, JournalFile journal) {
        if (chosen != null && chosen.isEmpty()) {
            return invented(null);
        }
        LetterRefused why = null;
        if (chosen != null && journal.client(chosen).isPresent()) {
            Relation relation = journal.relation(chosen);
            try {
                return new Preview.Written(Recipient.of(relation.client()), draft(relation));
            } catch (LetterRefused refused) {
                why = refused;
            }
        }
        Optional<Preview.Written> first = first(journal);
        if (first.isEmpty()) {
            return invented(why);
        }
        return why == null ? first.get() : new Preview.Offered(why, first.get().to());
    }

    private Optional<Preview.Written> first(JournalFile journal) {
        for (Client client : journal.clients()) {
            try {
                Draft draft = draft(journal.relation(client.id()));
                return Optional.of(new Preview.Written(Recipient.of(client), draft));
            } catch (LetterRefused _) {
                // The next may have something for it.
            }
        }
        return Optional.empty();
    }

    private Preview invented(@Nullable LetterRefused why) {
        ExampleClient client = new ExampleClient(key.language(), owner.timeZone(), on);
        LetterRequest request = request(client.relation(key.kind()));
        try {
            Draft draft = Letters.draft(waiving(request));
            return why == null
                    ? new Preview.Written(Recipient.example(example), draft)
                    : new Preview.Invented(why, draft);
        } catch (LetterRefused refused) {
            return new Preview.Impossible(why == null ? refused : why);
        }
    }

    /** The example shows what the template says of a waiver, where it may. */
    private LetterRequest waiving(LetterRequest request) {
        boolean waives =
                key.variables(key.language()).stream().anyMatch(v -> v.name().equals("waiver"));
        return waives ? request.waiving(new Waiver(on.plusDays(DAYS_TO_WAIVE))) : request;
    }

    private Draft draft(Relation relation) {
        return Letters.draft(request(relation));
    }

    private LetterRequest request(Relation relation) {
        return new LetterRequest(
                owner,
                relation,
                key.kind(),
                key.language(),
                key.form().step(),
                List.of(),
                reason(),
                on);
    }

    private String reason() {
        Words words = new Words(key.language());
        return switch (key.kind()) {
            case LetterKind.TERMINATION -> words.get("wording.example.reason");
            case LetterKind.SCOPE_CHANGE -> words.get("wording.example.addition");
            default -> "";
        };
    }
}
