package app.evenkeel.desktop.control;

import app.evenkeel.desktop.navigation.Place;

import javafx.scene.Node;

import java.util.function.Predicate;

/**
 * A screen or a form while it is on the window.
 *
 * @param firstFocus what the keyboard goes to when it opens
 * @param close lets go of whatever keeps it up to date
 * @param follows shows another place by itself, such as another part of the same page; answers
 *     false where it cannot
 */
public record Shown(Node node, Node firstFocus, Runnable close, Predicate<Place> follows) {
    public Shown(Node node, Node firstFocus, Runnable close) {
        this(node, firstFocus, close, _ -> false);
    }
}
