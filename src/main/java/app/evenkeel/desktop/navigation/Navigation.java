package app.evenkeel.desktop.navigation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/** Where the user is, where they came from, and which form is open. */
public final class Navigation {
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>(null);
    private final Predicate<Sheet> allowed;
    private final Deque<Place> visited = new ArrayDeque<>();

    public Navigation(Place start) {
        this(start, _ -> true);
    }

    /**
     * @param allowed which forms may be opened at all
     */
    public Navigation(Place start, Predicate<Sheet> allowed) {
        this.allowed = allowed;
        place = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    public void go(Place to) {
        if (!to.equals(place.get())) {
            visited.push(place.get());
            place.set(to);
        }
    }

    /** Another place instead of this one, to which nobody comes back. */
    public void replace(Place to) {
        place.set(to);
    }

    /** Back to the place before, if there is one. */
    public void back() {
        if (!visited.isEmpty()) {
            place.set(visited.pop());
        }
    }

    /** Nobody comes back to places that are no more. */
    public void forget(Predicate<Place> gone) {
        visited.removeIf(gone);
    }

    public ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Opens a form; one at a time, and what is being written is never thrown away for another. */
    public void open(Sheet form) {
        if (sheet.get() == null && allowed.test(form)) {
            sheet.set(form);
        }
    }

    public void closeSheet() {
        sheet.set(null);
    }
}
