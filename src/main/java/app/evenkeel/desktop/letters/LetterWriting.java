package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.LetterRequest;
import app.evenkeel.letter.LetterTrouble;
import app.evenkeel.letter.Letters;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Makes the letter of what is chosen and written, or says why there is none. */
final class LetterWriting {
    private final Desk desk;
    private final LetterChoices choices;
    private final OwnWords own;
    private final Sending sending;
    private final PaperViewModel paper;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reasonMissing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<String>> warnings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper claim = new ReadOnlyStringWrapper("");
    private @Nullable Relation relation;

    LetterWriting(
            Desk desk, LetterChoices choices, OwnWords own, Sending sending, PaperViewModel paper) {
        this.desk = desk;
        this.choices = choices;
        this.own = own;
        this.sending = sending;
        this.paper = paper;
    }

    private Words words() {
        return desk.words();
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

    /** What the law would give, where the letter can waive it; empty where nobody can tell. */
    ReadOnlyStringProperty claimProperty() {
        return claim.getReadOnlyProperty();
    }

    /** With other choices, or with what is known by now. */
    void write(Relation known) {
        relation = known;
        Language in = choices.language.get();
        if (in == null) {
            return;
        }
        claim.set(claimed(known));
        if (own.editingProperty().get() && !unsettled()) {
            followTemplate(choices.request(known, in));
        }
        look();
    }

    private boolean unsettled() {
        return choices.noneChosen()
                || choices.waiver.dayMissing(choices.kind.get(), choices.reminderStep());
    }

    private void followTemplate(LetterRequest request) {
        try {
            own.follow(Letters.wording(request));
        } catch (LetterRefused refused) {
            if (!own.touched()) {
                own.end();
            }
        }
    }

    private String claimed(Relation known) {
        if (!WaiverChoice.fits(choices.kind.get(), choices.reminderStep())) {
            return "";
        }
        List<String> numbers = choices.numbers();
        List<Invoice> chosen =
                known.invoices().stream().filter(i -> numbers.contains(i.number())).toList();
        return new ClaimFigure(desk.owner(), known.client().country(), desk.today())
                .of(chosen, words());
    }

    /** Reads what is chosen and written by now; to be called a moment after typing stops. */
    void look() {
        Relation known = relation;
        Language in = choices.language.get();
        if (known == null || in == null) {
            return;
        }
        own.readTone(in);
        if (choices.noneChosen()) {
            refuse(words().get("letters.choose-invoice"));
        } else if (unsettled()) {
            refuse(words().get("letters.waiver-day-needed"));
        } else {
            draft(choices.request(known, in).worded(own.wording()));
        }
    }

    private void draft(LetterRequest request) {
        try {
            Draft written = Letters.draft(request);
            own.serve(Letters.outdated(request));
            show(written, "", false);
            paper.outdatedProperty().set(false);
            paper.sheafProperty().set(new Sheaf(written.document(), written.fileName()));
        } catch (LetterRefused refused) {
            boolean needsReason = refused.trouble() instanceof LetterTrouble.NoReason;
            noLetter(refused.in(words().language()), needsReason);
            if (own.editingProperty().get()) {
                own.complain(words -> refusal(request.worded(words)));
            }
        }
    }

    private static Optional<LetterRefused> refusal(LetterRequest request) {
        try {
            Letters.draft(request);
            return Optional.empty();
        } catch (LetterRefused refused) {
            return Optional.of(refused);
        }
    }

    private void refuse(String why) {
        noLetter(why, false);
        if (own.editingProperty().get()) {
            own.complain(why);
        }
    }

    private void noLetter(String why, boolean needsReason) {
        show(null, why, needsReason);
        paper.outdatedProperty().set(true);
        // While words are edited the last good pages stay, so that one sees what one was writing.
        if (!own.editingProperty().get()) {
            paper.sheafProperty().set(null);
        }
    }

    private void show(@Nullable Draft written, String why, boolean needsReason) {
        sending.show(written);
        trouble.set(why);
        reasonMissing.set(needsReason);
        warnings.set(written == null ? List.of() : written.warnings());
    }

    /** Opens the words for editing. */
    void edit() {
        Relation known = relation;
        Language in = choices.language.get();
        if (known != null
                && in != null
                && sending.letterProperty().get() != null
                && !desk.readOnly()) {
            own.begin(Letters.wording(choices.request(known, in)));
            look();
        }
    }

    /** Back to the words of the template. */
    void useTemplate() {
        own.end();
        if (relation != null) {
            write(relation);
        }
    }
}
