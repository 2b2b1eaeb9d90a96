package app.evenkeel.desktop.wording;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One of several, in whose list some are marked; what is chosen is shown by its name alone. */
final class MarkedChoices<T> extends ComboBox<Choice<T>> {
    private boolean settling;

    /**
     * @param choose asks for another; what is shown as chosen is left to {@link #show}
     */
    MarkedChoices(Consumer<T> choose) {
        setCellFactory(_ -> new Line<>(Choice::line));
        setButtonCell(new Line<>(Choice::name));
        valueProperty()
                .subscribe(choice -> {
                    if (choice != null && !settling) {
                        choose.accept(choice.value());
                    }
                });
    }

    void show(List<Choice<T>> choices, T chosen) {
        settling = true;
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        choices.stream().filter(c -> c.value().equals(chosen)).forEach(this::setValue);
        settling = false;
    }

    private static final class Line<T> extends ListCell<Choice<T>> {
        private final Function<Choice<T>, String> words;

        Line(Function<Choice<T>, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null || empty ? "" : words.apply(choice));
        }
    }
}
