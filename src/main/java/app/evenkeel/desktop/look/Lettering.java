package app.evenkeel.desktop.look;

import javafx.scene.text.Font;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The font of the window in Hebrew, that of the letters too. It holds Hebrew and the marks between
 * the words in one: where JavaFX takes them from several fonts, on Linux, it puts the parts of a
 * sentence in the wrong order.
 */
public final class Lettering {
    private static final Logger LOG = LoggerFactory.getLogger(Lettering.class);
    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
    private static final List<String> FILES =
            List.of("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf");

    private Lettering() {}

    /** Makes the font known by the name that {@code hebrew.css} calls it. */
    public static void load() {
        for (String file : FILES) {
            // By the class loader: the fonts lie in another module, which has no code to ask.
            try (InputStream in =
                    Lettering.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
                if (in == null || Font.loadFont(in, 0) == null) {
                    LOG.warn("the font {} is missing", file);
                }
            } catch (IOException e) {
                LOG.warn("the font cannot be read", e);
            }
        }
    }
}
