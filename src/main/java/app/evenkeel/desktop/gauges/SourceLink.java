package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.source.Source;

import javafx.scene.control.Hyperlink;

import java.util.function.Consumer;

/** Leads to the fact that evidence comes from. */
final class SourceLink extends Hyperlink {
    SourceLink(Source source, Consumer<Sheet> open) {
        super(source.words());
        OwnDirection.of(this);
        setWrapText(true);
        setOnAction(_ -> {
            // It is no page that one has been to, so it keeps its colour.
            setVisited(false);
            open.accept(source.opens());
        });
    }
}
