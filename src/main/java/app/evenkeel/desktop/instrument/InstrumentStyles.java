package app.evenkeel.desktop.instrument;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The style sheets of the instruments, for a scene to add once. */
public final class InstrumentStyles {
    private static final List<String> SHEETS =
            Stream.of("level", "small-gauge", "dial", "days-late", "course")
                    .map(InstrumentStyles::address)
                    .toList();

    private InstrumentStyles() {}

    /** Their addresses; {@code level.css} defines the colours {@code -level-…} for everyone. */
    public static List<String> sheets() {
        return SHEETS;
    }

    private static String address(String name) {
        URL found = InstrumentStyles.class.getResource(name + ".css");
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
