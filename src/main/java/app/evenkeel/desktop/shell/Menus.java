package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.Section;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** All that can be done from anywhere, with its keys. */
final class Menus {
    private final ShellViewModel model;
    private final Words words;
    private final Runnable findClient;

    /**
     * @param findClient puts the keyboard into the search for a client
     */
    Menus(ShellViewModel model, Runnable findClient) {
        this.model = model;
        this.words = model.words();
        this.findClient = findClient;
    }

    MenuBar bar() {
        return new MenuBar(file(), edit(), go());
    }

    private Menu file() {
        MenuItem invoice =
                writing("menu.new-invoice", "Shortcut+I", model::addInvoice, model.onClientPage());
        return new Menu(
                words.get("menu.file"),
                null,
                writing("menu.write", "Shortcut+N", model::writeEntry, anywhere()),
                writing("menu.new-client", "Shortcut+Shift+N", model::addClient, anywhere()),
                invoice,
                new SeparatorMenuItem(),
                item("menu.backups", "Shortcut+B", model::goBackups),
                new SeparatorMenuItem(),
                always("menu.quit", "Shortcut+Q", model::quit));
    }

    private Menu edit() {
        return new Menu(
                words.get("menu.edit"),
                null,
                item("menu.undo", "Shortcut+Z", model::undo, model.canUndoProperty()),
                item("menu.redo", "Shortcut+Shift+Z", model::redo, model.canRedoProperty()));
    }

    private Menu go() {
        Menu menu =
                new Menu(
                        words.get("menu.go"),
                        null,
                        item("menu.today", "Shortcut+T", model::goToday),
                        item("menu.mirror", "Shortcut+M", model::goMirror),
                        item("menu.letters", "Shortcut+L", model::goLetters),
                        item("menu.find-client", "Shortcut+F", findClient),
                        item("menu.back", "Alt+Left", model::back),
                        new SeparatorMenuItem());
        int number = 0;
        for (Section section : Section.values()) {
            number++;
            menu.getItems()
                    .add(
                            item(
                                    section.key(),
                                    "Alt+" + number,
                                    () -> model.goSection(section),
                                    model.onClientPage()));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("menu.settings", "Shortcut+Comma", model::goSettings));
        return menu;
    }

    /** What cannot be done in a journal that can only be read. */
    private MenuItem writing(
            String key, String keys, Runnable action, ObservableBooleanValue possible) {
        MenuItem item = item(key, keys, action, possible);
        if (model.readOnly()) {
            item.disableProperty().unbind();
            item.setDisable(true);
        }
        return item;
    }

    /** What waits while a form is open: it would happen behind the user's back. */
    private MenuItem item(String key, String keys, Runnable action) {
        return item(key, keys, action, anywhere());
    }

    private static ObservableBooleanValue anywhere() {
        return new SimpleBooleanProperty(true);
    }

    private MenuItem always(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem item(
            String key, String keys, Runnable action, ObservableBooleanValue possible) {
        MenuItem item = always(key, keys, action);
        item.disableProperty().bind(Bindings.not(possible).or(model.formOpen()));
        return item;
    }
}
