package app.evenkeel.desktop.client;

import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.navigation.Place.ClientPage;

/** Makes the part of a client's page that a place asks for. */
@FunctionalInterface
public interface Sections {
    Shown at(ClientPage place);
}
