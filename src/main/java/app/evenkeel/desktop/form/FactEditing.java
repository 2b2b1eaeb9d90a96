package app.evenkeel.desktop.form;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One small fact of a client in its form: a new one that is added, or one that is changed or
 * deleted as it was seen.
 */
public final class FactEditing<F extends Fact> {
    /**
     * Which fact.
     *
     * @param client their id
     * @param fact the id of the one to change; null for a new one
     * @param among those of its kind in a relation
     * @param letter the beginning of a new id
     */
    public record Which<F extends Fact>(
            String client,
            @Nullable String fact,
            Function<Relation, List<F>> among,
            String letter) {}

    /** What the user is told, by key. */
    public record Told(String added, String saved, String deleted, String gone) {}

    private final Desk desk;
    private final FactForm sheet;
    private final Which<F> which;
    private final Told told;
    private @Nullable F before;

    /**
     * Opens the form.
     *
     * @param show puts the fact into it
     */
    public FactEditing(
            Desk desk, FactForm sheet, Which<F> which, Told told, Consumer<? super F> show) {
        this.desk = desk;
        this.sheet = sheet;
        this.which = which;
        this.told = told;
        if (isNew()) {
            sheet.open();
            return;
        }
        LocalDate today = desk.today();
        sheet.open(
                journal -> find(journal, today),
                found -> {
                    before = found;
                    show.accept(found);
                },
                desk.words().get(told.gone()));
    }

    private Optional<F> find(JournalFile journal, LocalDate today) {
        return journal.client(which.client())
                .map(c -> journal.relationForJudgement(c.id(), today))
                .flatMap(r ->
                        which.among().apply(r).stream()
                                .filter(f -> f.id().equals(which.fact()))
                                .findFirst());
    }

    public boolean isNew() {
        return which.fact() == null;
    }

    /**
     * Adds the fact, or changes it.
     *
     * @param right looks whether all is right, and says what is not
     * @param made the fact with an id, as the form has it
     */
    public void save(BooleanSupplier right, Function<String, F> made) {
        sheet.save(right, () -> sheet.write(before == null ? added(made) : changed(before, made)));
    }

    private Deed added(Function<String, F> made) {
        return deed(
                told.added(), Change.put(which.client(), made.apply(FreshId.of(which.letter()))));
    }

    private Deed changed(F seen, Function<String, F> made) {
        return deed(told.saved(), Change.replace(which.client(), seen, made.apply(seen.id())));
    }

    public void delete() {
        if (before != null) {
            sheet.write(deed(told.deleted(), Change.remove(which.client(), before)));
        }
    }

    private Deed deed(String key, Change change) {
        return new Deed(desk.words().get(key), List.of(change));
    }
}
