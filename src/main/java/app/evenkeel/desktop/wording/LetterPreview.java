package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.LetterRefused;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A template as a letter to a client, drawn as it would be printed. */
final class LetterPreview {
    private final Desk desk;
    private final InHand hand;
    private final Latest latest;
    private final PaperViewModel paper;
    private final Recipient example;
    private final ReadOnlyObjectWrapper<List<Recipient>> recipients;
    private final ObjectProperty<Recipient> chosen;
    private final ReadOnlyObjectWrapper<@Nullable Recipient> offered =
            new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable TemplateKey key;
    private @Nullable TemplateKey shown;
    private String text = "";
    private boolean settling;

    LetterPreview(Desk desk, Press press, InHand hand) {
        this.desk = desk;
        this.hand = hand;
        this.latest = desk.latest();
        this.paper = new PaperViewModel(desk, press);
        this.example = Recipient.example(desk.words().get("wording.example"));
        this.recipients = new ReadOnlyObjectWrapper<>(List.of(example));
        this.chosen = new SimpleObjectProperty<>(example);
        chosen.subscribe((_, to) -> choose(to));
    }

    PaperViewModel paper() {
        return paper;
    }

    /** The clients by name, and at the end the invented example. */
    ReadOnlyObjectProperty<List<Recipient>> recipientsProperty() {
        return recipients.getReadOnlyProperty();
    }

    ObjectProperty<Recipient> chosenProperty() {
        return chosen;
    }

    /** Another whom such a letter could go to; null where there is no need of one. */
    ReadOnlyObjectProperty<@Nullable Recipient> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Why no letter is shown; empty where one is. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What is to be known about the letter that is shown; mostly empty. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    private Words words() {
        return desk.words();
    }

    /** The clients that there are now. */
    void offer(Stream<Recipient> clients) {
        Collator collator = Collator.getInstance(Locale.of(words().language().id()));
        Stream<Recipient> byName = clients.sorted(Comparator.comparing(Recipient::name, collator));
        recipients.set(Stream.concat(byName, Stream.of(example)).toList());
        recipients.get().stream()
                .filter(r -> r.id().equals(hand.recipient()))
                .findFirst()
                .ifPresent(this::settle);
    }

    /** Shows whom it was about without asking anew. */
    private void settle(Recipient to) {
        settling = true;
        chosen.set(to);
        settling = false;
    }

    private void choose(Recipient to) {
        if (!settling) {
            hand.recipient(to.id());
            write();
        }
    }

    void showExample() {
        chosen.set(example);
    }

    /** A template that can be read. */
    void show(TemplateKey template, String words) {
        key = template;
        text = words;
        write();
    }

    /** A template with errors: what was shown before stays, if it is of the same one. */
    void waitFor(TemplateKey template) {
        latest.drop();
        key = null;
        if (!template.equals(shown)) {
            refuse(words().get("wording.waits"), null);
        } else if (trouble.get().isEmpty()) {
            note.set(words().get("wording.waits"));
        }
    }

    /** Writes the letter anew, from what is known by now. */
    void write() {
        TemplateKey template = key;
        if (template == null) {
            return;
        }
        Previewing previewing =
                new Previewing(
                        template.with(text, desk.owner()), desk.today(), template, example.name());
        String to = hand.recipient();
        latest.ask(journal -> previewing.to(to, journal), found -> show(template, found));
    }

    private void show(TemplateKey template, Preview found) {
        shown = template;
        switch (found) {
            case Preview.Written(Recipient to, Draft draft) -> {
                settle(to);
                hand.recipient(to.id());
                show(draft, to.invented() ? words().get("wording.invented") : "");
            }
            case Preview.Invented(LetterRefused why, Draft draft) ->
                    show(draft, say(why) + " " + words().get("wording.nobody"));
            case Preview.Offered(LetterRefused why, Recipient other) -> refuse(say(why), other);
            case Preview.Impossible(LetterRefused why) -> refuse(say(why), null);
        }
    }

    private String say(LetterRefused why) {
        return why.briefly(words().language());
    }

    private void show(Draft draft, String said) {
        offered.set(null);
        trouble.set("");
        note.set(said);
        paper.sheafProperty().set(new Sheaf(draft.document(), draft.fileName()));
    }

    private void refuse(String why, @Nullable Recipient other) {
        note.set("");
        offered.set(other);
        trouble.set(why);
        paper.sheafProperty().set(null);
    }

    /** What is said on the way to another. */
    String offer(Recipient other) {
        return words().get("wording.offer", Map.of("client", words().isolated(other.name())));
    }

    void close() {
        latest.drop();
        paper.close();
    }
}
