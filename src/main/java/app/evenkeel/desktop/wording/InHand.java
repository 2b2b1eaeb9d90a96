package app.evenkeel.desktop.wording;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.letter.FormLetter;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner was at when they last worked on their wording, and what they typed that could not
 * be saved. Outlives the page; it is not kept in the journal.
 */
public final class InHand {
    private final Map<TemplateKey, String> unsaved = new LinkedHashMap<>();
    private @Nullable TemplateKey at;
    private @Nullable String recipient;

    /**
     * @param language where nothing was worked on yet
     */
    TemplateKey at(Language language) {
        return at == null
                ? new TemplateKey(FormLetter.of(LetterKind.PAYMENT_REMINDER, null), language)
                : at;
    }

    void at(TemplateKey key) {
        at = key;
    }

    Optional<String> unsaved(TemplateKey key) {
        return Optional.ofNullable(unsaved.get(key));
    }

    void keep(TemplateKey key, String typed) {
        unsaved.put(key, typed);
    }

    void done(TemplateKey key) {
        unsaved.remove(key);
    }

    /** Unless something else was typed since. */
    void done(TemplateKey key, String saved) {
        unsaved.remove(key, saved);
    }

    /** A letter whose words would be lost, since they cannot be saved as they are. */
    public Optional<FormLetter> unfinished() {
        return wrong().map(TemplateKey::form);
    }

    private Optional<TemplateKey> wrong() {
        return unsaved.entrySet().stream()
                .filter(e -> e.getKey().check(e.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The owner gives up what they typed for the letter that is {@link #unfinished}. */
    public void forget() {
        wrong().ifPresent(unsaved::remove);
    }

    /** A client is no more, and was perhaps the one with whom letters are looked at. */
    public void erased(String client) {
        if (client.equals(recipient)) {
            recipient = null;
        }
    }

    /** The client with whom letters are looked at, by id; null where none was chosen yet. */
    @Nullable String recipient() {
        return recipient;
    }

    void recipient(String id) {
        recipient = id;
    }
}
