package app.evenkeel.desktop;

import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.shell.Rooms;
import app.evenkeel.desktop.today.TodayView;
import app.evenkeel.desktop.today.TodayViewModel;

import javafx.scene.control.Label;

/** Makes each screen with its view model. */
final class Screens implements Rooms {
    private final Desk desk;
    private final Navigation navigation;

    Screens(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
    }

    @Override
    public Shown at(Place place) {
        return switch (place) {
            case Place.Today _ -> TodayView.of(new TodayViewModel(desk, navigation));
            case Place.Welcome _ -> later(place);
            case Place.Settings _ -> later(place);
            case Place.ClientPage _ -> later(place);
        };
    }

    @Override
    public Shown sheet(Sheet sheet) {
        return later(sheet);
    }

    @Override
    public Shown clients() {
        return later("clients");
    }

    private static Shown later(Object what) {
        Label label = new Label(what.toString());
        return new Shown(label, label, () -> {});
    }
}
