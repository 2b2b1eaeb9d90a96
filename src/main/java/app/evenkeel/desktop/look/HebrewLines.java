package app.evenkeel.desktop.look;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;

/**
 * Mends how JavaFX 24 to 26 breaks Hebrew into lines on Linux. There {@code PangoGlyphLayout} keeps
 * the characters of each run of text by the run and, when a line break has shortened the run, still
 * takes the old ones; then it shapes more than the line and fails with an {@code
 * ArrayIndexOutOfBoundsException}. Where JavaFX is otherwise made, nothing is changed.
 */
public final class HebrewLines {
    private static final Logger LOG = LoggerFactory.getLogger(HebrewLines.class);

    private HebrewLines() {}

    /** To be called once, on the window's thread, before anything is shown. */
    public static void mend() {
        try {
            Object layout =
                    field("com.sun.javafx.text.GlyphLayoutManager", "REUSABLE_INSTANCE").get(null);
            String pango = "com.sun.javafx.font.freetype.PangoGlyphLayout";
            if (layout != null && layout.getClass().getName().equals(pango)) {
                field(pango, "runUtf8").set(layout, new Forgetful());
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.info("JavaFX is another one than was mended", e);
        }
    }

    private static Field field(String type, String name) throws ReflectiveOperationException {
        Field field = Class.forName(type).getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** Finds nothing again, and gives all that was put into it to be freed. */
    private static final class Forgetful extends LinkedHashMap<Object, Long> {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Long get(Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long characters) {
            return super.put(new Object(), characters);
        }
    }
}
