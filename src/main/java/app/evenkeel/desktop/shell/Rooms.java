package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;

/** Builds what the frame shows, so that the frame need not know the screens. */
public interface Rooms {
    Shown at(Place place);

    Shown sheet(Sheet sheet);

    /** The list of clients in the side bar. */
    Shown clients();
}
