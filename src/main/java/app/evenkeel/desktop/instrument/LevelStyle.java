package app.evenkeel.desktop.instrument;

import app.evenkeel.gauge.Level;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/** Tells the style sheets of a level: {@code :calm} to {@code :critical}, or {@code :unknown}. */
final class LevelStyle {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final Map<Level, PseudoClass> CLASSES = classes();

    private LevelStyle() {}

    static void show(Node node, @Nullable Level level) {
        CLASSES.forEach((l, style) -> node.pseudoClassStateChanged(style, l == level));
        node.pseudoClassStateChanged(UNKNOWN, level == null);
    }

    private static Map<Level, PseudoClass> classes() {
        Map<Level, PseudoClass> classes = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            classes.put(level, PseudoClass.getPseudoClass(level.id()));
        }
        return Map.copyOf(classes);
    }
}
