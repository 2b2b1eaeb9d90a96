package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
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

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
    private final ObjectProperty<LetterKind> kind =
            new SimpleObjectProperty<>(LetterKind.PAYMENT_REMINDER);
    private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(null);
    private final Field<String> reason;
    private final ObservableList<InvoiceChoice> invoices = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reasonMissing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<String>> warnings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;
    private @Nullable LetterWish wish;
    private @Nullable Relation relation;
    private @Nullable Draft draft;
    private boolean settling;

    /**
     * @param wish the letter that was asked for elsewhere
     */
    public LettersViewModel(Desk desk, Press press, String client, @Nullable LetterWish wish) {
        this.desk = desk;
        this.client = client;
        this.wish = wish;
        this.latest = desk.latest();
        this.paper = new PaperViewModel(desk, press);
        this.reason = Field.optional(new Inputs(desk.words(), desk.today())::text);
        if (wish != null) {
            kind.set(wish.kind());
        }
        kind.subscribe((_, _) -> settle(this::offerInvoices));
        language.subscribe((_, _) -> settle(() -> {}));
        reason.textProperty().subscribe((_, _) -> settle(() -> {}));
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

    ObjectProperty<LetterKind> kindProperty() {
        return kind;
    }

    /** Of the letter; null until the client's is known. */
    ObjectProperty<@Nullable Language> languageProperty() {
        return language;
    }

    Field<String> reason() {
        return reason;
    }

    /** Those that the letter may be about; chosen are those that it is about. */
    ObservableList<InvoiceChoice> invoices() {
        return invoices;
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
                    settle(() -> {
                        if (language.get() == null) {
                            language.set(found.client().language());
                        }
                        offerInvoices();
                    });
                });
    }

    /** Does several things that would each draft the letter anew, and drafts it once. */
    private void settle(Runnable changes) {
        if (settling) {
            return;
        }
        settling = true;
        try {
            changes.run();
        } finally {
            settling = false;
        }
        write();
    }

    private void offerInvoices() {
        Relation known = relation;
        if (known == null) {
            return;
        }
        LetterWish wished = wish;
        List<String> named =
                wished != null && wished.kind() == kind.get() ? wished.invoices() : List.of();
        invoices.setAll(new InvoiceOffer(words(), known, desk.today()).to(kind.get(), named));
        for (InvoiceChoice choice : invoices) {
            choice.chosen().subscribe((_, _) -> settle(() -> {}));
        }
    }

    private void write() {
        Relation known = relation;
        Language in = language.get();
        if (known == null || in == null) {
            return;
        }
        List<String> numbers = chosen();
        if (numbers.isEmpty() && !invoices.isEmpty()) {
            show(null, words().get("letters.choose-invoice"), false);
            return;
        }
        try {
            Draft written =
                    Letters.draft(
                            new LetterRequest(
                                    desk.owner(),
                                    known,
                                    kind.get(),
                                    in,
                                    null,
                                    numbers,
                                    reason.value().orElse(""),
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

    private List<String> chosen() {
        return invoices.stream().filter(i -> i.chosen().get()).map(InvoiceChoice::number).toList();
    }

    /** The way on once the letter has left the program. */
    Notice.@Nullable Action recording() {
        Draft gone = draft;
        return gone == null || readOnly()
                ? null
                : new Notice.Action(words().get("letters.record-sent"), () -> record(gone));
    }

    /** Whether there is a letter that can be written down as sent. */
    boolean canRecord() {
        return draft != null && !readOnly();
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
        wish = other;
        settle(() -> {
            kind.set(other.kind());
            offerInvoices();
        });
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
        paper.close();
    }
}
