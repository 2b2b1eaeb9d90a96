package app.evenkeel.desktop;

import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.paper.Press;

/**
 * What belongs to the window and not to the journal in it.
 *
 * @param press what letters and reports are made with
 * @param lookAround opens the sample
 * @param quit closes the window
 */
record Ways(Theme theme, Press press, Runnable lookAround, Runnable quit) {}
