package app.evenkeel.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;

import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

@ExtendWith(WindowThread.class)
class LevelMarkTest {
    private static final int SIDE = 12;

    /** Black and white, so that colour takes no part. */
    @ParameterizedTest
    @EnumSource
    void shapesCanBeToldApartWithoutTheirColours(Shown.Light light) {
        List<boolean[]> drawings = new ArrayList<>();
        for (Level level : Level.values()) {
            drawings.add(drawn(light, level));
        }
        drawings.add(drawn(light, null));

        for (int i = 0; i < drawings.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(differences(drawings.get(i), drawings.get(j)))
                        .as("pixels that differ between shapes %d and %d", j, i)
                        .isGreaterThan(SIDE * SIDE / 10);
            }
        }
    }

    @Test
    void aShapeAloneSaysItsWord() {
        LevelShape shape = new LevelShape(Language.FI);
        assertThat(shape.getAccessibleText()).isEqualTo("Liian vähän tietoa");

        shape.levelProperty().set(Level.WATCH);
        assertThat(shape.getAccessibleText()).isEqualTo("Seurattava");
    }

    @Test
    void theWordStandsBesideTheShape() {
        LevelMark mark = new LevelMark(Language.EN);
        mark.levelProperty().set(Level.CRITICAL);

        assertThat(mark.getChildren())
                .last()
                .isInstanceOfSatisfying(
                        Label.class, l -> assertThat(l.getText()).isEqualTo("Critical"));
    }

    private static boolean[] drawn(Shown.Light light, Level level) {
        LevelShape shape = new LevelShape(Language.EN);
        shape.levelProperty().set(level);
        Shown shown = Shown.in(light, shape);
        WritableImage image = shown.scene().snapshot(null);
        int left = (int) shape.localToScene(0, 0).getX();
        int top = (int) shape.localToScene(0, 0).getY();
        PixelReader pixels = image.getPixelReader();
        double ground = pixels.getColor(0, 0).getBrightness();
        boolean[] drawn = new boolean[SIDE * SIDE];
        for (int i = 0; i < drawn.length; i++) {
            double here = pixels.getColor(left + i % SIDE, top + i / SIDE).getBrightness();
            drawn[i] = Math.abs(here - ground) > 0.15;
        }
        assertThat(drawn).contains(true);
        return drawn;
    }

    private static long differences(boolean[] a, boolean[] b) {
        return IntStream.range(0, a.length).filter(i -> a[i] != b[i]).count();
    }
}
