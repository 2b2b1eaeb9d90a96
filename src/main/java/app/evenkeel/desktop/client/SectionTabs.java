package app.evenkeel.desktop.client;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.Section;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The names of the parts in a row, one of them chosen; the arrow keys choose the next to it. */
final class SectionTabs extends HBox {
    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);
    private final Consumer<Section> choose;

    SectionTabs(Words words, Consumer<Section> choose) {
        this.choose = choose;
        getStyleClass().add("section-tabs");
        for (Section section : Section.values()) {
            ToggleButton tab = new ToggleButton(words.get(section.key()));
            tab.getStyleClass().setAll("section-tab");
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setOnAction(_ -> {
                // A toggle lets go of itself when it is pressed again.
                tab.setSelected(true);
                choose.accept(section);
            });
            tabs.put(section, tab);
            getChildren().add(tab);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Section chosen) {
        boolean focused = isFocusWithin();
        tabs.forEach((section, tab) -> {
            tab.setSelected(section == chosen);
            tab.setFocusTraversable(section == chosen);
            if (focused && section == chosen) {
                tab.requestFocus();
            }
        });
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        int forward = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        switch (key.getCode()) {
            case RIGHT -> choose(key, focused() + forward);
            case LEFT -> choose(key, focused() - forward);
            case HOME -> choose(key, 0);
            case END -> choose(key, tabs.size() - 1);
            default -> {}
        }
    }

    private void choose(KeyEvent key, int number) {
        key.consume();
        if (number >= 0 && number < tabs.size()) {
            choose.accept(List.copyOf(tabs.keySet()).get(number));
        }
    }

    private int focused() {
        List<ToggleButton> all = List.copyOf(tabs.values());
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).isFocused())
                .findFirst()
                .orElse(0);
    }
}
