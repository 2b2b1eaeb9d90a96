package app.evenkeel.desktop;

import app.evenkeel.desktop.control.Styles;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.shell.ShellView;

import java.util.List;
import java.util.stream.Stream;

/** All style sheets, one for each component. */
final class StyleSheets {
    private StyleSheets() {}

    static List<String> all() {
        return Stream.of(
                        Styles.of(Styles.class, "field", "sheet", "empty", "page", "hint"),
                        Styles.of(Press.class, "paper"),
                        Styles.of(ShellView.class, "shell", "side-bar", "notice"))
                .flatMap(List::stream)
                .toList();
    }
}
