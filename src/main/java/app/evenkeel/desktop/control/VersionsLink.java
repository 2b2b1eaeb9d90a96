package app.evenkeel.desktop.control;

import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.Map;

/** Says quietly that a fact was changed since it was written, and leads to its earlier versions. */
public final class VersionsLink extends Button {
    /** What opens the earlier versions wherever there is a way to them. */
    public static final KeyCombination KEYS =
            new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);

    private final Words words;

    public VersionsLink(Words words) {
        this.words = words;
        getStyleClass().addAll(Styles.FLAT, "versions-link");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(
                new Tooltip(
                        words.get(
                                "versions.link-tooltip",
                                Map.of("keys", words.isolated(KEYS.getDisplayText())))));
    }

    /**
     * @param changed when it was last changed, in words
     */
    public void show(String changed, Runnable open) {
        setText(changed);
        setAccessibleText(words.get("versions.link", Map.of("changed", changed)));
        setOnAction(_ -> open.run());
    }

    /** Shows where it leads, too. */
    public VersionsLink inFull() {
        setText(getAccessibleText());
        return this;
    }
}
