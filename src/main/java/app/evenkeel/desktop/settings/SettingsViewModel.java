package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.HoursForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.TimeZones;
import app.evenkeel.desktop.look.Look;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.WorkingHours;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The settings. What is chosen counts at once; what is typed is saved when the user leaves it, so
 * that nothing can be forgotten on the page, and each save can be undone.
 */
public final class SettingsViewModel {
    private final Desk desk;
    private final Theme theme;
    private final Map<OwnerText, KeptText> texts = new EnumMap<>(OwnerText.class);
    private final HoursForm hours;
    private WorkingHours keptHours = WorkingHours.NONE;
    private final ReadOnlyObjectWrapper<Language> language;
    private final ObjectProperty<ZoneId> timeZone;
    private final ReadOnlyObjectWrapper<Look> look;
    private final Subscription subscription;

    public SettingsViewModel(Desk desk, Theme theme) {
        this.desk = desk;
        this.theme = theme;
        Inputs inputs = new Inputs(desk.words(), desk.today());
        for (OwnerText text : OwnerText.values()) {
            texts.put(text, new KeptText(field(text, inputs)));
        }
        hours = new HoursForm(inputs);
        language = new ReadOnlyObjectWrapper<>(desk.owner().language());
        timeZone = new SimpleObjectProperty<>(desk.zone());
        look = new ReadOnlyObjectWrapper<>(theme.lookProperty().get());
        subscription =
                Subscription.combine(
                        desk.ownerProperty().subscribe(this::show),
                        theme.lookProperty().subscribe(look::set),
                        timeZone.subscribe((_, chosen) -> live(chosen)));
    }

    private static Field<String> field(OwnerText text, Inputs inputs) {
        return switch (text) {
            case NAME -> Field.needed(inputs::text, inputs.words().get("owner.needs-name"));
            case EMAIL -> Field.optional(inputs::email);
            case TRADE, PHONE, ADDRESS, BANK_ACCOUNT -> Field.optional(inputs::text);
        };
    }

    private void show(Owner owner) {
        texts.forEach((text, kept) -> kept.show(text.of(owner)));
        WorkingHours before = keptHours;
        keptHours = owner.workingHours();
        if (!keptHours.equals(before) && !keptHours.equals(hours.hours())) {
            hours.show(keptHours);
        }
        language.set(owner.language());
        timeZone.set(owner.timeZone());
    }

    Words words() {
        return desk.words();
    }

    Field<String> field(OwnerText text) {
        return kept(text).field();
    }

    private KeptText kept(OwnerText text) {
        KeptText kept = texts.get(text);
        if (kept == null) {
            throw new IllegalArgumentException(text.name());
        }
        return kept;
    }

    HoursForm hours() {
        return hours;
    }

    /** Saves what was typed and is right; what is wrong says so and waits. */
    void save() {
        Map<OwnerText, String> changed = new EnumMap<>(OwnerText.class);
        texts.forEach((text, kept) -> kept.changed().ifPresent(typed -> changed.put(text, typed)));
        WorkingHours typedHours = changedHours();
        if (!changed.isEmpty() || typedHours != null) {
            desk.writeOwner(
                    words().get("settings.saved"),
                    owner ->
                            OwnerText.with(
                                    changed,
                                    typedHours == null ? owner.workingHours() : typedHours,
                                    owner),
                    () -> {});
        }
    }

    private @Nullable WorkingHours changedHours() {
        return hours.look() && !hours.hours().equals(keptHours) ? hours.hours() : null;
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

    /** Whether nothing can be changed but the look. */
    boolean readOnly() {
        return desk.readOnly();
    }

    /** What was typed is saved, and what cannot be saved is told. */
    public void close() {
        save();
        List<String> wrong = new ArrayList<>();
        texts.forEach((text, kept) -> {
            if (kept.wrong()) {
                wrong.add(words().get(text.key()));
            }
        });
        if (!hours.look()) {
            wrong.add(words().get("owner.hours"));
        }
        subscription.unsubscribe();
        if (!wrong.isEmpty()) {
            desk.notices()
                    .trouble(
                            words().get(
                                            "settings.not-saved",
                                            Map.of("fields", String.join(", ", wrong))));
        }
    }
}
