package app.evenkeel;

import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {
    private Display() {}

    /**
     * On Linux JavaFX asks the X server that {@code DISPLAY} names, and takes the process down
     * where that is not there; elsewhere a user who is logged in has a screen.
     *
     * @param environment as {@link System#getenv()}
     * @param system the property {@code os.name}
     */
    static boolean isThere(Map<String, String> environment, String system) {
        return !system.equals("Linux") || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
