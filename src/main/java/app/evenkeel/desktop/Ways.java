package app.evenkeel.desktop;

import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Press;

/**
 * What belongs to the window and not to the journal in it.
 *
 * @param press what letters and reports are made with
 * @param lookAround opens the sample
 * @param quit closes the window
 */
record Ways(Theme theme, Press press, Runnable lookAround, Runnable quit) {
    /** The same in a journal where forms open through its own navigation. */
    Ways asking(Navigation navigation) {
        Press asking = press.asking((pages, then) -> navigation.open(new Sheet.Print(pages, then)));
        return new Ways(theme, asking, lookAround, quit);
    }
}
