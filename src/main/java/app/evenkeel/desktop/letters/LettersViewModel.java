package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Letters;
import app.evenkeel.letter.TemplateVariable;
import app.evenkeel.letter.Templates;
import app.evenkeel.letter.mail.MailEnds;

import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A letter to a client, drafted anew with every choice and in whatever words. */
public final class LettersViewModel {
    private final Desk desk;
    private final Press press;
    private final Latest latest;
    private final PaperViewModel paper;
    private final LetterChoices choices;
    private final OwnWords own;
    private final PutAside aside;
    private final Sending sending;
    private final LetterWriting writing;
    private final Subscription subscription;
    private @Nullable Relation relation;
    private @Nullable String wished;

    /**
     * @param wish the letter that was asked for elsewhere
     */
    public LettersViewModel(Desk desk, Press press, String client, @Nullable LetterWish wish) {
        this.desk = desk;
        this.press = press;
        this.latest = desk.latest();
        this.paper = new PaperViewModel(desk, press);
        this.own = new OwnWords(press.work(), desk.words());
        this.aside = new PutAside(desk, client);
        this.sending = new Sending(desk, client, aside);
        this.wished = wish == null ? null : wish.draft();
        this.choices = new LetterChoices(desk, wish, this::write);
        this.writing = new LetterWriting(desk, choices, own, sending, paper);
        this.subscription =
                desk.revisionProperty()
                        .subscribe(
                                _ -> latest.ask(journal -> journal.relation(client), this::know));
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

    OwnWords own() {
        return own;
    }

    PutAside aside() {
        return aside;
    }

    Sending sending() {
        return sending;
    }

    private void know(Relation found) {
        relation = found;
        aside.know(found);
        sending.know(found);
        Optional<LetterDraft> draft =
                Optional.ofNullable(wished).flatMap(id -> PutAside.withId(found, id));
        wished = null;
        choices.offer(found);
        draft.ifPresent(this::takeUp);
    }

    private void write() {
        // Choices are made before all is put together.
        if (relation != null) {
            writing.write(relation);
        }
    }

    LetterWriting writing() {
        return writing;
    }

    /** The variables that serve in the letter, by the beginning of their names. */
    List<TemplateVariable> variables(String beginning) {
        String typed = beginning.toLowerCase(Locale.ROOT);
        return Templates.variables(choices.kind.get(), choices.reminderStep(), words().language())
                .stream()
                .filter(v -> v.name().toLowerCase(Locale.ROOT).startsWith(typed))
                .toList();
    }

    /** Whether the words at hand were written on an earlier day. */
    boolean olderWords() {
        LetterDraft draft = aside.atHand();
        return draft != null
                && own.editingProperty().get()
                && draft.startedOn().isBefore(desk.today());
    }

    /** Puts the letter aside, to be finished later. */
    void putAside() {
        Relation known = relation;
        if (known != null && !readOnly()) {
            LetterDraft draft = aside.of(choices, known, own.wording());
            aside.put(draft, "letters.put-aside-done", () -> aside.takeUp(draft));
        }
    }

    /** Takes a letter up again that was put aside. */
    void takeUp(LetterDraft draft) {
        Relation known = relation;
        if (known != null) {
            keep();
            aside.takeUp(draft);
            own.takeUp(draft.wording());
            choices.takeUp(draft, known);
            if (!PutAside.stillAbout(draft, choices.numbers(), known)) {
                own.drift();
            }
        }
    }

    /** Another letter that was asked for elsewhere while this one was shown. */
    public void wish(LetterWish other) {
        keep();
        aside.takeUp(null);
        own.end();
        Relation known = relation;
        String id = other.draft();
        Optional<LetterDraft> draft =
                known == null || id == null ? Optional.empty() : PutAside.withId(known, id);
        if (draft.isPresent()) {
            takeUp(draft.get());
        } else {
            wished = id;
            choices.wish(other);
        }
    }

    /** What was typed and is kept nowhere is put aside, so that leaving loses nothing. */
    private void keep() {
        writing.look();
        Relation known = relation;
        if (known == null || readOnly() || !typed() || sending.recorded()) {
            return;
        }
        LetterDraft draft = aside.of(choices, known, own.wording());
        if (!aside.holds(draft)) {
            aside.put(draft, "letters.kept-aside", () -> {});
        }
    }

    private boolean typed() {
        return (own.touched() && !own.text.get().isBlank()) || !choices.reasonGiven().isEmpty();
    }

    /** The way by e-mail to the client as they are known by now; null before they are. */
    @Nullable LetterMail mail() {
        Relation known = relation;
        return known == null
                ? null
                : new LetterMail(
                        desk,
                        press.outside(),
                        paper,
                        MailEnds.of(desk.owner(), known.client(), choices.kind.get()));
    }

    public void close() {
        keep();
        subscription.unsubscribe();
        latest.drop();
        own.close();
        paper.close();
    }
}
