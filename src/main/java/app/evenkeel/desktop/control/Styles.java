package app.evenkeel.desktop.control;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/** The style sheets, one for each component, beside the classes they are for. */
public final class Styles {
    private Styles() {}

    /**
     * @param anchor a class of the package whose folder they lie in
     * @param names without their ending
     */
    public static List<String> of(Class<?> anchor, String... names) {
        return List.of(names).stream().map(name -> url(anchor, name + ".css")).toList();
    }

    private static String url(Class<?> anchor, String file) {
        URL url = anchor.getResource(file);
        return Objects.requireNonNull(url, file).toExternalForm();
    }
}
