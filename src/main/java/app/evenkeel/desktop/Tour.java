package app.evenkeel.desktop;

import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.RateSeries;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;

/** A walk through every place and form of the window, as the packaging takes once. */
final class Tour {
    /** Long enough for a place to be read and drawn. */
    private static final Duration STAY = Duration.millis(600);

    private final Navigation navigation;
    private final List<Runnable> steps = new ArrayList<>();

    /**
     * @param client whose page is visited
     */
    Tour(Navigation navigation, String client) {
        this.navigation = navigation;
        for (Section section : Section.values()) {
            go(new ClientPage(client, section));
        }
        open(new Sheet.WriteEntry(client, null, null));
        open(new Sheet.EditInvoice(client, null));
        open(new Sheet.EditClient(client));
        open(new Sheet.EditEngagement(client, null));
        open(new Sheet.EditAccount(client, null));
        open(new Sheet.EditBoundary(client, null, List.of()));
        open(new Sheet.RecordDecision(client, null));
        go(new Place.Mirror());
        go(new Place.Letters());
        go(new Place.Settings());
        open(new Sheet.EditRate(RateSeries.ECB, null));
        go(new Place.Welcome());
        go(new Place.Today());
    }

    private void go(Place place) {
        steps.add(() -> navigation.go(place));
    }

    private void open(Sheet sheet) {
        steps.add(() -> navigation.open(sheet));
        steps.add(navigation::closeSheet);
    }

    /**
     * @param end what follows the last step
     */
    void begin(Runnable end) {
        Timeline walk = new Timeline();
        Duration at = STAY;
        for (Runnable step : steps) {
            walk.getKeyFrames().add(new KeyFrame(at, _ -> step.run()));
            at = at.add(STAY);
        }
        walk.getKeyFrames().add(new KeyFrame(at, _ -> end.run()));
        walk.play();
    }
}
