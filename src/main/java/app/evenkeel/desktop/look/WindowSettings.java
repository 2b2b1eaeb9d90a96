package app.evenkeel.desktop.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.file.PrivateFiles;
import app.evenkeel.file.RegularFile;
import app.evenkeel.file.SafeFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What is remembered of the window from day to day. What cannot be read is as if it was never said,
 * and what cannot be written is forgotten: nobody should lose a working day over a window's size.
 *
 * @param width in pixels, as for {@code height}
 */
public record WindowSettings(Look look, double width, double height, boolean maximized) {
    private static final Logger LOG = LoggerFactory.getLogger(WindowSettings.class);

    public static final WindowSettings FIRST = new WindowSettings(Look.SYSTEM, 1200, 800, false);

    /** In bytes; what is longer is something else. */
    private static final int LONGEST = 4096;

    public static final double LEAST_WIDTH = 980;
    public static final double LEAST_HEIGHT = 640;

    public static WindowSettings read(@Nullable Path file) {
        if (file == null) {
            return FIRST;
        }
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(new String(RegularFile.beginning(file, LONGEST), UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return FIRST;
        }
        return new WindowSettings(
                Look.of(kept.getProperty("look", "")).orElse(FIRST.look),
                size(kept.getProperty("width"), FIRST.width),
                size(kept.getProperty("height"), FIRST.height),
                Boolean.parseBoolean(kept.getProperty("maximized")));
    }

    private static double size(@Nullable String kept, double otherwise) {
        try {
            double size = kept == null ? otherwise : Double.parseDouble(kept);
            return size >= 400 && size <= 20_000 ? size : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public void write(@Nullable Path file) {
        if (file == null) {
            return;
        }
        String lines =
                String.join(
                        "\n",
                        "look=" + look.id(),
                        "width=" + width,
                        "height=" + height,
                        "maximized=" + maximized,
                        "");
        try {
            PrivateFiles.createFolders(file.toAbsolutePath().getParent());
            SafeFile.write(file, out -> out.write(lines.getBytes(UTF_8)));
        } catch (IOException | Refused e) {
            LOG.info("the window's settings are not kept", e);
        }
    }
}
