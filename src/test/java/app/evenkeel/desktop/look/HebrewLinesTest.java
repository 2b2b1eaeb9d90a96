package app.evenkeel.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class HebrewLinesTest {
    private static final String SENTENCE =
            "שומר את העובדות, מראה מוקדם מתי הקשר עם Acme Oy מסתבך, ומוצא את המילים המנומסות.";

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void hebrewIsBrokenIntoLinesAtAnyWidth() {
        double oneLine = height(0);
        for (int width = 40; width <= 320; width += 8) {
            assertThat(height(width)).as("height in %d px", width).isGreaterThan(1.5 * oneLine);
        }
    }

    private static double height(double width) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    HebrewLines.mend();
                    Text text = new Text(SENTENCE);
                    text.setFont(Font.font(14));
                    text.setWrappingWidth(width);
                    return text.getLayoutBounds().getHeight();
                });
    }
}
