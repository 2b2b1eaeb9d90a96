package app.evenkeel.desktop.look;

import javafx.scene.text.Font;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The font of the window in Hebrew, and of Hebrew in any window; that of the letters too. It holds
 * Hebrew and the marks between the words in one: where JavaFX takes them from several fonts, on
 * Linux, it puts the parts of a sentence in the wrong order.
 */
public final class Lettering {
    private static final Logger LOG = LoggerFactory.getLogger(Lettering.class);
    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
    private static final List<String> FILES =
            List.of("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf");

    private Lettering() {}

    /**
     * Makes the font known by the name that the style sheets call it, the first time that it is
     * wanted: reading it takes time that a window without Hebrew need not wait for.
     */
    public static void load() {
        if (!Once.READ) {
            LOG.debug("Hebrew looks as the system has it");
        }
    }

    /** Is made when first asked, and never again. */
    private static final class Once {
        static final boolean READ = read();
    }

    private static boolean read() {
        boolean all = true;
        for (String file : FILES) {
            // By the class loader: the fonts lie in another module, which has no code to ask.
            try (InputStream in =
                    Lettering.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
                if (in == null || Font.loadFont(in, 0) == null) {
                    LOG.warn("a font is missing");
                    all = false;
                }
            } catch (IOException e) {
                LOG.warn("the font cannot be read", e);
                all = false;
            }
        }
        return all;
    }
}
