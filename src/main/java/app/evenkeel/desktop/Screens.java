package app.evenkeel.desktop;

import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.letters.LettersView;
import app.evenkeel.desktop.letters.LettersViewModel;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.report.ReportView;
import app.evenkeel.desktop.report.ReportViewModel;
import app.evenkeel.desktop.shell.Rooms;
import app.evenkeel.desktop.today.TodayView;
import app.evenkeel.desktop.today.TodayViewModel;

import javafx.scene.control.Label;

/** Makes each screen with its view model. */
final class Screens implements Rooms {
    private final Desk desk;
    private final Navigation navigation;
    private final Press press;

    Screens(Desk desk, Navigation navigation, Press press) {
        this.desk = desk;
        this.navigation = navigation;
        this.press = press;
    }

    @Override
    public Shown at(Place place) {
        return switch (place) {
            case Place.Today _ -> TodayView.of(new TodayViewModel(desk, navigation));
            case Place.Welcome _ -> later(place);
            case Place.Settings _ -> later(place);
            case Place.ClientPage page -> section(page);
        };
    }

    private Shown section(Place.ClientPage page) {
        return switch (page.section()) {
            case LETTERS ->
                    LettersView.of(new LettersViewModel(desk, press, page.client(), page.letter()));
            case REPORT -> ReportView.of(new ReportViewModel(desk, press, page.client()));
            default -> later(page);
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
