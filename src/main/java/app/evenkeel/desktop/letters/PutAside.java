package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Waiver;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The letters to a client that were begun and put aside, and which of them is at hand. */
final class PutAside {
    private final Desk desk;
    private final String client;
    private final ReadOnlyObjectWrapper<List<LetterDraft>> drafts =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable LetterDraft atHand;

    PutAside(Desk desk, String client) {
        this.desk = desk;
        this.client = client;
    }

    /** All there are, the oldest first. */
    ReadOnlyObjectProperty<List<LetterDraft>> draftsProperty() {
        return drafts.getReadOnlyProperty();
    }

    String words(LetterDraft draft) {
        Words words = desk.words();
        return words.get(
                "letters.draft",
                Map.of("letter", letter(draft), "day", words.dates().brief(draft.startedOn())));
    }

    private String letter(LetterDraft draft) {
        return desk.words().names().of(draft.kind(), draft.step());
    }

    void know(Relation relation) {
        LetterDraft before = atHand;
        atHand = before == null ? null : withId(relation, before.id()).orElse(null);
        drafts.set(
                relation.drafts().stream()
                        .sorted(
                                Comparator.comparing(LetterDraft::startedOn)
                                        .thenComparing(LetterDraft::id))
                        .toList());
    }

    static Optional<LetterDraft> withId(Relation relation, String id) {
        return relation.drafts().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The one that was taken up; null where the letter is a new one. */
    @Nullable LetterDraft atHand() {
        return atHand;
    }

    void takeUp(@Nullable LetterDraft draft) {
        atHand = draft;
    }

    /** Whether one is still about the invoices that it was about. */
    static boolean stillAbout(LetterDraft draft, List<String> numbers, Relation relation) {
        Set<String> ids =
                relation.invoices().stream()
                        .filter(invoice -> numbers.contains(invoice.number()))
                        .map(Invoice::id)
                        .collect(Collectors.toSet());
        return ids.equals(Set.copyOf(draft.invoices()));
    }

    /** A letter as it is chosen and worded by now, as the one at hand or as a new one. */
    LetterDraft of(LetterChoices choices, Relation relation, @Nullable String wording) {
        LetterDraft before = atHand;
        Waiver waiver = choices.waiver.in(choices.kind.get(), choices.reminderStep());
        List<String> numbers = choices.numbers();
        return new LetterDraft(
                before == null ? FreshId.of("d") : before.id(),
                choices.kind.get(),
                Optional.ofNullable(choices.language.get()).orElse(relation.client().language()),
                choices.reminderStep(),
                before == null ? desk.today() : before.startedOn(),
                relation.invoices().stream()
                        .filter(invoice -> numbers.contains(invoice.number()))
                        .map(Invoice::id)
                        .toList(),
                choices.reasonGiven(),
                wording == null ? "" : wording,
                waiver == null ? null : waiver.until());
    }

    /** Whether one that says the same is put aside already. */
    boolean holds(LetterDraft draft) {
        return drafts.get().stream()
                .anyMatch(d -> sameBut(d, draft.id(), draft.startedOn(), draft));
    }

    private static boolean sameBut(LetterDraft d, String id, LocalDate day, LetterDraft draft) {
        return new LetterDraft(
                        id,
                        d.kind(),
                        d.language(),
                        d.step(),
                        day,
                        d.invoices(),
                        d.reason(),
                        d.wording(),
                        d.waivedUntil())
                .equals(draft);
    }

    /**
     * @param key of the sentence that says so
     * @param then once it is safe
     */
    void put(LetterDraft draft, String key, Runnable then) {
        LetterDraft before = atHand;
        Change change =
                before == null ? Change.put(client, draft) : Change.replace(client, before, draft);
        desk.write(said(key, draft), List.of(change), then);
    }

    void discard(LetterDraft draft) {
        desk.write(
                said("letters.discarded", draft), List.of(Change.remove(client, draft)), () -> {});
    }

    private String said(String key, LetterDraft draft) {
        return desk.words().get(key, Map.of("letter", letter(draft)));
    }
}
