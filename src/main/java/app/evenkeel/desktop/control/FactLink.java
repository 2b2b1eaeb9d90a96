package app.evenkeel.desktop.control;

import app.evenkeel.desktop.look.OwnDirection;

import javafx.scene.control.Hyperlink;

/** Leads to a fact. It is no page that one has been to, so it keeps its colour. */
public final class FactLink extends Hyperlink {
    public FactLink(String words, Runnable open) {
        super(words);
        OwnDirection.of(this);
        setWrapText(true);
        setOnAction(_ -> {
            setVisited(false);
            open.run();
        });
    }
}
