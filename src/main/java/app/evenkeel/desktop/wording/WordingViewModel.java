package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.desk.Clientele;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.language.Names;
import app.evenkeel.letter.FormLetter;
import app.evenkeel.letter.TemplateVariable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The owner's letters in general: how they are worded, and which ones wait to be finished. */
public final class WordingViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Editing editing;
    private final LetterPreview preview;
    private final ReadOnlyObjectWrapper<List<PutAside>> drafts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;

    /**
     * @param hand what was last worked on
     */
    public WordingViewModel(Desk desk, Navigation navigation, Press press, InHand hand) {
        this.desk = desk;
        this.navigation = navigation;
        this.editing = new Editing(desk, press.work(), hand);
        this.preview = new LetterPreview(desk, press, hand);
        this.subscription =
                Subscription.combine(
                        desk.clientele(this::know),
                        editing.keyProperty().subscribe(_ -> look()),
                        desk.revisionProperty().subscribe((_, _) -> look()));
    }

    Words words() {
        return desk.words();
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Editing editing() {
        return editing;
    }

    LetterPreview preview() {
        return preview;
    }

    /** The letters of all clients that were put aside, the oldest first. */
    ReadOnlyObjectProperty<List<PutAside>> draftsProperty() {
        return drafts.getReadOnlyProperty();
    }

    private void know(Clientele clientele) {
        preview.offer(clientele.clients().stream().map(Recipient::of));
        drafts.set(
                clientele.todos().stream()
                        .flatMap(t -> begun(t.client(), t.begun()))
                        .sorted(Comparator.comparing(Begun::since))
                        .map(this::putAside)
                        .toList());
    }

    private static Stream<Begun> begun(Client client, @Nullable LetterDraft draft) {
        return draft == null ? Stream.of() : Stream.of(new Begun(client, draft));
    }

    private record Begun(Client client, LetterDraft draft) {
        LocalDate since() {
            return draft.startedOn();
        }
    }

    private PutAside putAside(Begun begun) {
        LetterDraft draft = begun.draft();
        ClientPage page =
                new ClientPage(begun.client().id(), Section.LETTERS, LetterWish.of(draft));
        String day = words().dates().brief(draft.startedOn());
        return new PutAside(
                begun.client().name(),
                words().names().of(draft.kind(), draft.step()),
                words().get("wording.since", Map.of("day", day)),
                () -> navigation.go(page));
    }

    /** The letters, with those marked that have words of the owner's own in this language. */
    List<Choice<FormLetter>> letters() {
        return FormLetter.all().stream().map(this::letter).toList();
    }

    private Choice<FormLetter> letter(FormLetter form) {
        TemplateKey key = new TemplateKey(form, editing.key().language());
        return new Choice<>(form, words().names().of(form.kind(), form.step()), mark(key));
    }

    /** The languages, with those marked in which this letter has words of the owner's own. */
    List<Choice<Language>> languages() {
        return Stream.of(Language.values()).map(this::language).toList();
    }

    private Choice<Language> language(Language language) {
        TemplateKey key = new TemplateKey(editing.key().form(), language);
        return new Choice<>(language, Names.own(language), mark(key));
    }

    private String mark(TemplateKey key) {
        return key.own(desk.owner()).isPresent() ? words().get("wording.yours") : "";
    }

    void choose(FormLetter form) {
        editing.choose(new TemplateKey(form, editing.key().language()));
    }

    void choose(Language language) {
        editing.choose(new TemplateKey(editing.key().form(), language));
    }

    /** How the text stands, in a sentence. */
    String state() {
        if (editing.touchedProperty().get()) {
            return words().get("wording.state-changed");
        }
        return words().get(
                        editing.ownProperty().get()
                                ? "wording.state-own"
                                : "wording.state-built-in");
    }

    /** Whether the built-in text is another than this. */
    boolean canReset() {
        String now = TemplateKey.typed(editing.textProperty().get());
        return editing.ownProperty().get() || !now.equals(editing.key().builtIn());
    }

    /** The variables that serve in the letter. */
    List<TemplateVariable> variables() {
        return editing.key().variables(words().language());
    }

    /** Those that begin with what was typed. */
    List<TemplateVariable> variables(String typed) {
        String begun = typed.toLowerCase(Locale.ROOT);
        return variables().stream()
                .filter(v -> v.name().toLowerCase(Locale.ROOT).startsWith(begun))
                .toList();
    }

    /** Reads the text anew, and shows what it comes to. */
    void look() {
        editing.look();
        if (editing.proof().right()) {
            preview.show(editing.key(), editing.textProperty().get());
        } else {
            preview.waitFor(editing.key());
        }
    }

    /** Saves what was typed and is right. */
    public void close() {
        subscription.unsubscribe();
        editing.close();
        preview.close();
    }
}
