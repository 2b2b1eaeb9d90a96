package app.evenkeel.desktop.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark. */
public enum Look {
    SYSTEM,
    LIGHT,
    DARK;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Look> of(String id) {
        return Arrays.stream(values()).filter(look -> look.id().equals(id)).findFirst();
    }
}
