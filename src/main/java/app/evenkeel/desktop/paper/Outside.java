package app.evenkeel.desktop.paper;

import java.net.URI;

/** The other programs of this computer. */
public interface Outside {
    /** Has the program that is set up for it open a link. */
    void open(URI link);

    /** Puts words where any program can paste them from. */
    void copy(String words);
}
