package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.SetAside;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.advice.AsideNote;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Sets a piece of evidence aside, for a reason, and lets it count again. */
final class SettingAside {
    private final Desk desk;
    private final String client;
    private final ReadOnlyObjectWrapper<@Nullable Asking> asking =
            new ReadOnlyObjectWrapper<>(null);
    private boolean writing;

    SettingAside(Desk desk, String client) {
        this.desk = desk;
        this.client = client;
    }

    /** What is to be set aside; null while nothing is. */
    ReadOnlyObjectProperty<@Nullable Asking> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Asks why. */
    void ask(Evidence evidence) {
        Words words = desk.words();
        asking.set(
                new Asking(
                        evidence,
                        Field.needed(
                                new Inputs(words, desk.today())::text,
                                words.get("gauges.reason-needed"))));
    }

    void cancel() {
        asking.set(null);
    }

    /** Writes it, if a reason is given. */
    void save() {
        Asking now = asking.get();
        if (now == null || !now.reason().look()) {
            return;
        }
        String reason = now.reason().value().orElse("");
        Owner owner = desk.owner();
        Words words = desk.words();
        write(words.get("gauges.was-set-aside"), of -> aside(of, now.evidence(), reason, owner));
    }

    void countAgain(Evidence evidence) {
        Owner owner = desk.owner();
        write(desk.words().get("gauges.counts-again"), of -> again(of, evidence, owner));
    }

    /** What follows from a relation as it is when it is written. */
    @FunctionalInterface
    private interface Following {
        List<Change> of(Relation relation);
    }

    private void write(String done, Following following) {
        if (writing) {
            return;
        }
        writing = true;
        LocalDate today = desk.today();
        desk.write(
                journal -> new Deed(done, following.of(relation(journal, today))),
                () -> {
                    writing = false;
                    asking.set(null);
                },
                trouble -> {
                    writing = false;
                    desk.tell(trouble);
                });
    }

    private Relation relation(JournalFile journal, LocalDate today) {
        return journal.relationForJudgement(client, today);
    }

    private List<Change> aside(Relation relation, Evidence e, String reason, Owner owner) {
        return SetAside.on(relation, e)
                .map(entry ->
                        List.of(
                                Change.replace(
                                        client,
                                        entry,
                                        new AsideNote(owner, relation).on(entry, e, reason))))
                .orElseGet(() -> note(relation, e, reason, owner));
    }

    private List<Change> note(Relation relation, Evidence e, String reason, Owner owner) {
        return new AsideNote(owner, relation)
                .of(e, FreshId.of("n"), reason).stream()
                        .map(note -> Change.put(client, note))
                        .toList();
    }

    private List<Change> again(Relation relation, Evidence e, Owner owner) {
        return SetAside.where(relation, e).stream()
                .map(entry ->
                        new AsideNote(owner, relation).isOnly(entry, e)
                                ? Change.remove(client, entry)
                                : Change.replace(
                                        client, entry, SetAside.takenBack(entry, e.signal())))
                .toList();
    }
}
