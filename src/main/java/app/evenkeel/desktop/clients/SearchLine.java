package app.evenkeel.desktop.clients;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Where one types who is looked for: Down goes among those found, Escape forgets what was typed.
 */
final class SearchLine extends CustomTextField {
    SearchLine(ClientsViewModel model, Runnable down) {
        Words words = model.words();
        getStyleClass().add("clients-search");
        setPromptText(words.get("clients.search"));
        setAccessibleText(words.get("menu.find-client"));
        setLeft(new FontIcon(Feather.SEARCH));
        setRight(clear(model, words));
        textProperty().bindBidirectional(model.searchProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, model, down));
    }

    private Node clear(ClientsViewModel model, Words words) {
        Button clear = Buttons.icon(Feather.X, words.get("clients.clear"), model::clearSearch);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(model.searchProperty().isNotEmpty());
        return clear;
    }

    private static void press(KeyEvent key, ClientsViewModel model, Runnable down) {
        switch (key.getCode()) {
            case DOWN -> {
                down.run();
                key.consume();
            }
            case ENTER -> {
                if (!model.rows().isEmpty() && !model.searchProperty().get().isBlank()) {
                    model.open(model.rows().getFirst());
                }
                key.consume();
            }
            case ESCAPE -> {
                if (!model.searchProperty().get().isEmpty()) {
                    model.clearSearch();
                    key.consume();
                }
            }
            default -> {
                // Typed.
            }
        }
    }
}
