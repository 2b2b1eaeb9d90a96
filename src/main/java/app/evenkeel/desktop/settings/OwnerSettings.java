package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.HoursForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.WorkingHours;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who the owner is, and when they work. */
final class OwnerSettings implements Typed {
    private final Desk desk;
    private final Map<OwnerText, KeptText> texts = new EnumMap<>(OwnerText.class);
    private final HoursForm hours;
    private WorkingHours keptHours = WorkingHours.NONE;

    OwnerSettings(Desk desk, Inputs inputs) {
        this.desk = desk;
        for (OwnerText text : OwnerText.values()) {
            texts.put(text, new KeptText(field(text, inputs)));
        }
        hours = new HoursForm(inputs);
    }

    private static Field<String> field(OwnerText text, Inputs inputs) {
        return switch (text) {
            case NAME -> Field.needed(inputs::text, inputs.words().get("owner.needs-name"));
            case EMAIL -> Field.optional(inputs::email);
            case TRADE, PHONE, ADDRESS, BANK_ACCOUNT -> Field.optional(inputs::text);
        };
    }

    @Override
    public void show(Owner owner) {
        texts.forEach((text, kept) -> kept.show(text.of(owner)));
        WorkingHours before = keptHours;
        keptHours = owner.workingHours();
        if (!keptHours.equals(before) && !keptHours.equals(hours.hours())) {
            hours.show(keptHours);
        }
    }

    Field<String> field(OwnerText text) {
        KeptText kept = texts.get(text);
        if (kept == null) {
            throw new IllegalArgumentException(text.name());
        }
        return kept.field();
    }

    HoursForm hours() {
        return hours;
    }

    @Override
    public void save() {
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

    @Override
    public List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        texts.forEach((text, kept) -> {
            if (kept.wrong()) {
                wrong.add(words().get(text.key()));
            }
        });
        if (!hours.look()) {
            wrong.add(words().get("owner.hours"));
        }
        return wrong;
    }

    private Words words() {
        return desk.words();
    }
}
