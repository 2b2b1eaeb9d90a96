package app.evenkeel.desktop.welcome;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.HoursForm;
import app.evenkeel.desktop.form.HoursRow;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.TimeZones;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.WorkingHours;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who the newcomer is. */
public final class WelcomeViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Beginning beginning;
    private final Runnable lookAround;
    private final ReadOnlyObjectWrapper<Language> language;
    private final Field<String> name;
    private final Field<String> trade;
    private final Field<String> email;
    private final Field<String> bankAccount;
    private final ObjectProperty<ZoneId> timeZone;
    private final HoursForm hours;

    /**
     * @param beginning what was typed before, and where it stays when this page goes
     * @param lookAround opens the sample
     */
    public WelcomeViewModel(
            Desk desk, Navigation navigation, Beginning beginning, Runnable lookAround) {
        this.desk = desk;
        this.navigation = navigation;
        this.beginning = beginning;
        this.lookAround = lookAround;
        Inputs inputs = new Inputs(desk.words(), desk.today());
        language = new ReadOnlyObjectWrapper<>(desk.owner().language());
        name = Field.needed(inputs::text, desk.words().get("owner.needs-name"));
        trade = Field.optional(inputs::text);
        email = Field.optional(inputs::email);
        bankAccount = Field.optional(inputs::text);
        timeZone = new SimpleObjectProperty<>(desk.zone());
        hours = new HoursForm(inputs);
        goOn();
    }

    /** Goes on where the newcomer was. */
    private void goOn() {
        Beginning.Typed typed = beginning.typed();
        if (typed == null) {
            return;
        }
        name.type(typed.name());
        trade.type(typed.trade());
        email.type(typed.email());
        bankAccount.type(typed.bankAccount());
        timeZone.set(typed.timeZone());
        typed.hours().rows().forEach(this::typeAgain);
    }

    private void typeAgain(HoursRow typed) {
        HoursRow row = hours.add();
        for (DayOfWeek day : DayOfWeek.values()) {
            row.dayProperty(day).set(typed.dayProperty(day).get());
        }
        row.from().type(typed.from().text());
        row.to().type(typed.to().text());
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** Speaks another language at once. */
    void speak(Language chosen) {
        desk.speak(chosen);
    }

    Field<String> name() {
        return name;
    }

    Field<String> trade() {
        return trade;
    }

    Field<String> email() {
        return email;
    }

    Field<String> bankAccount() {
        return bankAccount;
    }

    ObjectProperty<ZoneId> timeZoneProperty() {
        return timeZone;
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

    HoursForm hours() {
        return hours;
    }

    /** Begins the journal, unless something is still wrong. */
    void begin() {
        boolean whoIsGood = Form.of(name, trade, email, bankAccount).look();
        boolean hoursAreGood = hours.look();
        if (whoIsGood && hoursAreGood) {
            desk.begin(
                    words().get("welcome.begun"),
                    typed(),
                    () -> navigation.replace(new Place.Today()));
        }
    }

    private UnaryOperator<Owner> typed() {
        String theirName = text(name);
        String theirTrade = text(trade);
        String theirEmail = text(email);
        String theirAccount = text(bankAccount);
        Language theirLanguage = language.get();
        ZoneId theirZone = timeZone.get();
        WorkingHours theirHours = hours.hours();
        return owner ->
                new Owner(
                        theirName,
                        theirTrade,
                        theirEmail,
                        owner.phone(),
                        owner.address(),
                        theirLanguage,
                        theirZone,
                        theirAccount,
                        theirHours,
                        owner.ladder(),
                        owner.correspondence());
    }

    private static String text(Field<String> field) {
        return field.value().orElse("");
    }

    void lookAround() {
        lookAround.run();
    }

    public void close() {
        beginning.keep(
                new Beginning.Typed(
                        name.text(),
                        trade.text(),
                        email.text(),
                        bankAccount.text(),
                        timeZone.get(),
                        hours));
    }
}
