package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.Stationery;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What letters and reports are written on, but for the logo. */
final class StationerySettings implements Typed {
    static final String LETTERHEAD_KEY = "settings.letterhead";

    private final Desk desk;
    private final KeptText letterhead;
    private final ReadOnlyObjectWrapper<Paper> paper =
            new ReadOnlyObjectWrapper<>(Stationery.PLAIN.paper());

    StationerySettings(Desk desk, Inputs inputs) {
        this.desk = desk;
        this.letterhead =
                new KeptText(
                        Field.optional(typed -> {
                            if (!Stationery.leavesRoom(typed)) {
                                throw new WrongInput(tooLong());
                            }
                            return inputs.text(typed);
                        }));
    }

    private String tooLong() {
        return desk.words()
                .get(
                        "settings.letterhead-too-long",
                        Map.of("most", Integer.toString(Stationery.MOST_LINES)));
    }

    /** An owner with other stationery. */
    static Owner with(Owner owner, UnaryOperator<Stationery> change) {
        Stationery changed = change.apply(owner.correspondence().stationery());
        return owner.with(owner.correspondence().with(changed));
    }

    @Override
    public void show(Owner owner) {
        Stationery stationery = owner.correspondence().stationery();
        letterhead.show(stationery.letterhead());
        paper.set(stationery.paper());
    }

    Field<String> letterhead() {
        return letterhead.field();
    }

    ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    void lay(Paper chosen) {
        if (chosen != paper.get()) {
            write(s -> s.on(chosen));
        }
    }

    @Override
    public void save() {
        letterhead.changed().ifPresent(typed -> write(s -> s.withLetterhead(typed)));
    }

    private void write(UnaryOperator<Stationery> change) {
        desk.writeOwner(desk.words().get("settings.saved"), owner -> with(owner, change), () -> {});
    }

    @Override
    public List<String> wrong() {
        return letterhead.wrong() ? List.of(desk.words().get(LETTERHEAD_KEY)) : List.of();
    }
}
