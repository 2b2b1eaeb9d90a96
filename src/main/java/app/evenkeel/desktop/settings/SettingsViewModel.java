package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.TimeZones;
import app.evenkeel.desktop.look.Look;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The settings. What is chosen counts at once; what is typed is saved when the user leaves it, so
 * that nothing can be forgotten on the page, and each save can be undone.
 */
public final class SettingsViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Theme theme;
    private final OwnerSettings you;
    private final LadderSettings ladder;
    private final StationerySettings stationery;
    private final LogoSettings logo;
    private final RateSettings rates;
    private final ReadOnlyObjectWrapper<Language> language;
    private final ObjectProperty<ZoneId> timeZone;
    private final ReadOnlyObjectWrapper<Look> look;
    private final Subscription subscription;

    public SettingsViewModel(Desk desk, Navigation navigation, Theme theme, Press press) {
        this.desk = desk;
        this.navigation = navigation;
        this.theme = theme;
        Inputs inputs = new Inputs(desk.words(), desk.today());
        you = new OwnerSettings(desk, inputs);
        ladder = new LadderSettings(desk, inputs);
        stationery = new StationerySettings(desk, inputs);
        logo = new LogoSettings(desk, press.work(), press.dialogs().pictures());
        rates = new RateSettings(desk, navigation);
        language = new ReadOnlyObjectWrapper<>(desk.owner().language());
        timeZone = new SimpleObjectProperty<>(desk.zone());
        look = new ReadOnlyObjectWrapper<>(theme.lookProperty().get());
        subscription =
                Subscription.combine(
                        desk.ownerProperty().subscribe(this::show),
                        desk.todayProperty().subscribe(_ -> rates.show(desk.owner())),
                        theme.lookProperty().subscribe(look::set),
                        timeZone.subscribe((_, chosen) -> live(chosen)));
    }

    private List<Typed> typed() {
        return List.of(you, ladder, stationery);
    }

    private void show(Owner owner) {
        typed().forEach(group -> group.show(owner));
        logo.show(owner);
        rates.show(owner);
        language.set(owner.language());
        timeZone.set(owner.timeZone());
    }

    Words words() {
        return desk.words();
    }

    OwnerSettings you() {
        return you;
    }

    LadderSettings ladder() {
        return ladder;
    }

    StationerySettings stationery() {
        return stationery;
    }

    LogoSettings logo() {
        return logo;
    }

    RateSettings rates() {
        return rates;
    }

    /** Saves what was typed and is right; what is wrong says so and waits. */
    void save() {
        typed().forEach(Typed::save);
    }

    ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    void speak(Language chosen) {
        if (chosen != language.get()) {
            desk.writeOwner(
                    new Words(chosen).get("settings.language-changed"),
                    owner -> owner.in(chosen, owner.timeZone()),
                    () -> {});
        }
    }

    ObjectProperty<ZoneId> timeZoneProperty() {
        return timeZone;
    }

    private void live(ZoneId chosen) {
        if (!chosen.equals(desk.zone())) {
            desk.writeOwner(
                    words().get("settings.saved"),
                    owner -> owner.in(owner.language(), chosen),
                    () -> {});
        }
    }

    List<ZoneId> timeZones() {
        return zones().with(timeZone.get());
    }

    String name(ZoneId zone) {
        return zones().name(zone);
    }

    private TimeZones zones() {
        return new TimeZones(desk.now().toInstant());
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    void dress(Look chosen) {
        theme.lookProperty().set(chosen);
    }

    /** Where the journal lies. */
    String file() {
        return desk.file().toString();
    }

    void goToBackups() {
        navigation.go(new Place.Backups());
    }

    /** Whether nothing can be changed but the look. */
    boolean readOnly() {
        return desk.readOnly();
    }

    /** What was typed is saved, and what cannot be saved is told. */
    public void close() {
        save();
        List<String> wrong = typed().stream().flatMap(g -> g.wrong().stream()).toList();
        subscription.unsubscribe();
        logo.close();
        if (!wrong.isEmpty()) {
            desk.notices()
                    .trouble(
                            words().get(
                                            "settings.not-saved",
                                            Map.of("fields", String.join(", ", wrong))));
        }
    }
}
