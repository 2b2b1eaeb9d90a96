package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Owner;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** When the letters about a late payment come, and the review. */
final class LadderSettings implements Typed {
    /** What the steps are called, in their order. */
    static final List<String> KEYS =
            List.of(
                    "settings.ladder-first",
                    "settings.ladder-second",
                    "settings.ladder-paused",
                    "settings.ladder-review");

    /** What a ladder of no step, one step and more comes to. */
    private static final List<String> MEANINGS =
            List.of(
                    "settings.ladder-none",
                    "settings.ladder-one",
                    "settings.ladder-two",
                    "settings.ladder-three",
                    "settings.ladder-four");

    /** What their sentences call the days. */
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

    static final String GAP_KEY = "settings.ladder-gap";

    private final Desk desk;
    private final LadderForm form;
    private final ReadOnlyStringWrapper meaning = new ReadOnlyStringWrapper("");
    private Ladder kept = Ladder.DEFAULT;
    private String shown;

    LadderSettings(Desk desk, Inputs inputs) {
        this.desk = desk;
        this.form = new LadderForm(inputs);
        form.show(kept);
        shown = form.state();
        fields().forEach(f -> f.textProperty().subscribe(this::mean));
    }

    private Stream<Field<Integer>> fields() {
        return Stream.concat(form.days().stream(), Stream.of(form.gap()));
    }

    @Override
    public void show(Owner owner) {
        Ladder now = owner.ladder();
        if (!touched() || form.ladder().filter(now::equals).isPresent()) {
            form.show(now);
            shown = form.state();
        }
        kept = now;
        mean();
    }

    private boolean touched() {
        return !form.state().equals(shown);
    }

    LadderForm form() {
        return form;
    }

    /** What it comes to, in words; while something is wrong, what it came to before. */
    ReadOnlyStringProperty meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    private void mean() {
        form.ladder().ifPresent(ladder -> meaning.set(meaning(ladder.days())));
    }

    private String meaning(List<Integer> days) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            // On the due date itself nothing is late.
            said.put(PLACES.get(i), Integer.toString(Math.max(1, days.get(i))));
        }
        return desk.words().get(MEANINGS.get(days.size()), said);
    }

    @Override
    public void save() {
        if (!form.look() || !touched()) {
            return;
        }
        form.ladder()
                .filter(typed -> !typed.equals(kept))
                .ifPresent(typed ->
                        desk.writeOwner(
                                desk.words().get("settings.saved"),
                                owner -> owner.with(typed),
                                () -> {}));
    }

    @Override
    public List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        if (!form.look()) {
            for (int i = 0; i < KEYS.size(); i++) {
                if (!form.days().get(i).problemProperty().get().isEmpty()) {
                    wrong.add(desk.words().get(KEYS.get(i)));
                }
            }
            if (!form.gap().problemProperty().get().isEmpty()) {
                wrong.add(desk.words().get(GAP_KEY));
            }
        }
        return wrong;
    }
}
