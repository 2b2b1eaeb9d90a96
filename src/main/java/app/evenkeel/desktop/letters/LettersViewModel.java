package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.LetterRequest;
import app.evenkeel.letter.LetterTrouble;
import app.evenkeel.letter.Letters;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A letter to a client, drafted anew with every choice. */
public final class LettersViewModel {
    private final Desk desk;
    private final String client;
    private final Latest latest;
    private final PaperViewModel paper;
    private final LetterChoices choices;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reasonMissing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<String>> warnings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;
    private @Nullable Relation relation;
    private @Nullable Draft draft;

    /**
     * @param wish the letter that was asked for elsewhere
     */
    public LettersViewModel(Desk desk, Press press, String client, @Nullable LetterWish wish) {
        this.desk = desk;
        this.client = client;
        this.latest = desk.latest();
        this.paper = new PaperViewModel(desk, press);
        this.choices = new LetterChoices(desk, wish, this::write);
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    PaperViewModel paper() {
        return paper;
    }

    List<LetterKind> kinds() {
        return Letters.kinds();
    }

    LetterChoices choices() {
        return choices;
    }

    /** Why there is no letter, in words; empty where there is one. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether there is no letter only because it does not say yet why the relation ends. */
    ReadOnlyBooleanProperty reasonMissingProperty() {
        return reasonMissing.getReadOnlyProperty();
    }

    /** What the owner should think of before sending it. */
    ReadOnlyObjectProperty<List<String>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    private void read() {
        latest.ask(
                journal -> journal.relation(client),
                found -> {
                    relation = found;
                    choices.offer(found);
                });
    }

    private void write() {
        Relation known = relation;
        Language in = choices.language.get();
        if (known == null || in == null) {
            return;
        }
        List<String> numbers = choices.numbers();
        if (numbers.isEmpty() && !choices.invoices.isEmpty()) {
            show(null, words().get("letters.choose-invoice"), false);
            return;
        }
        try {
            Draft written =
                    Letters.draft(
                            new LetterRequest(
                                    desk.owner(),
                                    known,
                                    choices.kind.get(),
                                    in,
                                    choices.step(),
                                    numbers,
                                    choices.reason.value().orElse(""),
                                    desk.today()));
            show(written, "", false);
        } catch (LetterRefused refused) {
            show(
                    null,
                    refused.in(words().language()),
                    refused.trouble() instanceof LetterTrouble.NoReason);
        }
    }

    private void show(@Nullable Draft written, String why, boolean needsReason) {
        draft = written;
        trouble.set(why);
        reasonMissing.set(needsReason);
        warnings.set(written == null ? List.of() : written.warnings());
        paper.sheafProperty()
                .set(written == null ? null : new Sheaf(written.document(), written.fileName()));
    }

    /** The way on once the letter has left the program. */
    Notice.@Nullable Action recording() {
        Draft gone = draft;
        return gone == null || !canRecord()
                ? null
                : new Notice.Action(words().get("letters.record-sent"), () -> record(gone));
    }

    /** Whether there is a letter that can be written down as sent. */
    boolean canRecord() {
        return draft != null && !readOnly() && !recorded();
    }

    /** Whether this very letter has gone out today. */
    boolean recorded() {
        Draft written = draft;
        return written != null
                && relation != null
                && relation.letters().stream()
                        .anyMatch(l -> l.sentOn().equals(desk.today()) && written.is(l));
    }

    /** Writes down that the letter went out today, in these words. */
    void recordSent() {
        if (draft != null && canRecord()) {
            record(draft);
        }
    }

    private void record(Draft gone) {
        String done =
                words().get("letters.recorded", Map.of("letter", words().names().of(gone.kind())));
        desk.write(
                done,
                List.of(Change.put(client, gone.sent(FreshId.of("l"), desk.today()))),
                () -> {});
    }

    /** Another letter that was asked for elsewhere while this one was shown. */
    public void wish(LetterWish other) {
        choices.wish(other);
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
        paper.close();
    }
}
