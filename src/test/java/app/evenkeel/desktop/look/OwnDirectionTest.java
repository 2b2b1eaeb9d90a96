package app.evenkeel.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class OwnDirectionTest {
    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void wordsRunAsTheirFirstLetterDoes() {
        Label label = new Label();
        OwnDirection.of(label);

        label.setText("2026-014: חשבונית נשלחה ל-Acme, תודה");
        assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(hebrew(label)).isTrue();

        label.setText("Dana said: שלום, מה שלומך? and then hung up.");
        assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(hebrew(label)).isTrue();

        label.setText("“Õhtu tuleb”");
        assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(hebrew(label)).isFalse();

        label.setText("2026-014, 1 000");
        assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
    }

    @Test
    void aFieldTurnsWithWhatIsTypedUntilThatIsNotWanted() {
        TextArea area = new TextArea();
        var following = OwnDirection.of(area);
        area.appendText("מה");
        assertThat(area.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        area.clear();
        assertThat(area.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);

        following.unsubscribe();
        area.appendText("מה");
        assertThat(area.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
        assertThat(hebrew(area)).isFalse();
    }

    @Test
    void aNameInARowStaysWhereTheRowBegins() {
        Label name = new Label("דנה לוי");
        OwnDirection.letters(name);

        assertThat(name.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
        assertThat(hebrew(name)).isTrue();
    }

    private static boolean hebrew(Control control) {
        return control.getStyleClass().contains("of-hebrew");
    }
}
