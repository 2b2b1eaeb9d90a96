package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Group;
import app.evenkeel.desktop.control.HoursField;
import app.evenkeel.desktop.control.Page;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.Look;
import app.evenkeel.journal.Language;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The settings, group by group on one page. */
public final class SettingsView {
    private final SettingsViewModel model;
    private final Words words;
    private final FieldBox name;

    private SettingsView(SettingsViewModel model) {
        this.model = model;
        this.words = model.words();
        this.name = line(OwnerText.NAME);
    }

    public static Shown of(SettingsViewModel model) {
        SettingsView view = new SettingsView(model);
        Page page = new Page(view.words.get("menu.settings"), "");
        page.getStyleClass().add("settings");
        page.show(view.groups());
        // Opening the page to look at it should not put the cursor into a name.
        return new Shown(page, page, model::close);
    }

    private List<Node> groups() {
        List<Node> groups = new ArrayList<>();
        groups.add(ofTheOwner(group("settings.you", you())));
        groups.add(
                ofTheOwner(group("settings.language-and-time", languages(), timeZone(), hours())));
        groups.add(group("settings.look", looks()));
        groups.add(ofTheOwner(new LadderGroup(model.ladder(), words).node()));
        groups.add(ofTheOwner(new StationeryGroup(model.stationery(), model.logo(), words).node()));
        groups.add(ofTheOwner(new RatesGroup(model.rates(), words).node()));
        groups.add(group("settings.journal", file(), backups()));
        return groups;
    }

    /** What stands in the journal cannot be changed where the file may only be read. */
    private Node ofTheOwner(Node group) {
        group.setDisable(model.readOnly());
        return group;
    }

    private Node group(String key, Node... parts) {
        return new Group(words.get(key), parts);
    }

    private Node[] you() {
        return new Node[] {
            FieldBox.row(name.grow(), line(OwnerText.TRADE).grow()),
            FieldBox.row(
                    line(OwnerText.EMAIL).leftToRight().grow(),
                    line(OwnerText.PHONE).leftToRight().grow()),
            saved(
                    FieldBox.area(
                            words.get("owner.address"), model.you().field(OwnerText.ADDRESS), 2)),
            line(OwnerText.BANK_ACCOUNT).leftToRight()
        };
    }

    private FieldBox line(OwnerText text) {
        FieldBox box = FieldBox.line(words.get(text.key()), model.you().field(text));
        if (box.control() instanceof TextField typed) {
            typed.setOnAction(_ -> model.you().save());
        }
        return saved(box);
    }

    private <T extends Node> T saved(T part) {
        return Group.saved(part, model.you()::save);
    }

    private Node languages() {
        String language = words.get("owner.language");
        Segments<Language> languages =
                new Segments<>(
                        language,
                        List.of(Language.values()),
                        l -> new Words(l).get("language.name"),
                        model.languageProperty(),
                        model::speak);
        // The choice turns the whole window, and is still under the user's hand afterwards.
        languages.setId("languages");
        return FieldBox.named(language, languages);
    }

    private Node timeZone() {
        return Choices.searched(
                        words.get("owner.time-zone"),
                        model.timeZones(),
                        model.timeZoneProperty(),
                        model::name)
                .explained(words.get("settings.time-zone-hint"));
    }

    private Node hours() {
        HoursField hours = new HoursField(words, model.you().hours(), words.get("owner.no-hours"));
        return saved(FieldBox.named(words.get("owner.hours"), hours));
    }

    private Node looks() {
        VBox looks =
                new VBox(
                        new Segments<>(
                                words.get("settings.look"),
                                List.of(Look.values()),
                                this::name,
                                model.lookProperty(),
                                model::dress));
        looks.getStyleClass().add("field-part");
        return looks;
    }

    private String name(Look look) {
        return words.get(
                switch (look) {
                    case SYSTEM -> "settings.look-system";
                    case LIGHT -> "settings.look-light";
                    case DARK -> "settings.look-dark";
                });
    }

    private Node backups() {
        HBox row = new HBox(Buttons.plain(words.get("settings.backups"), model::goToBackups));
        row.getStyleClass().add("field-part");
        return row;
    }

    private Node file() {
        TextField path = new TextField(model.file());
        path.setEditable(false);
        path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        path.getStyleClass().add("settings-file");
        return FieldBox.of(words.get("settings.file"), path);
    }
}
