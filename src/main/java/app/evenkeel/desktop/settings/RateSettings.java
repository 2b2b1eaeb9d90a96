package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.letter.interest.InterestWords;
import app.evenkeel.letter.interest.ReferenceRates;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;

/** The rates that interest for late payment is built on. They are changed in a form. */
final class RateSettings {
    private final Desk desk;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<List<RateTable>> tables =
            new ReadOnlyObjectWrapper<>(List.of());

    RateSettings(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
    }

    void show(Owner owner) {
        ReferenceRates rates = new ReferenceRates(owner.correspondence().rates());
        tables.set(new RateTables(desk.words(), rates, desk.today()).all());
    }

    ReadOnlyObjectProperty<List<RateTable>> tablesProperty() {
        return tables.getReadOnlyProperty();
    }

    /** That what is reckoned with the rates is no legal advice. */
    String advice() {
        return new InterestWords(desk.words().language()).advice();
    }

    /** Opens the form for the rate of any half-year. */
    void add(RateSeries series) {
        navigation.open(new Sheet.EditRate(series, null));
    }

    /**
     * @param from the first day of the half-year
     */
    void edit(RateSeries series, LocalDate from) {
        navigation.open(new Sheet.EditRate(series, from));
    }
}
