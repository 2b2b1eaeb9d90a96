package app.evenkeel.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Arc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(WindowThread.class)
class DialTest {
    private static final Reading STRAINED = new Reading(63, Level.STRAINED, 51);

    @Test
    void aScreenReaderHearsAButtonThatSaysEverything() {
        Dial dial = dial(STRAINED);

        assertThat(dial.queryAccessibleAttribute(AccessibleAttribute.ROLE))
                .isEqualTo(AccessibleRole.BUTTON);
        assertThat(dial.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo("Payment: 63, strained, 12 more than 30 days ago");
        assertThat(dial.getTooltip().getText()).isEqualTo("12 more than 30 days ago");
    }

    @Test
    void theNumberTheNameAndTheLevelAreThere() {
        assertThat(words(dial(STRAINED))).containsExactly("63", "12", "Payment", "Strained");
    }

    @Test
    void withTooLittleToSayThereIsNoNumberNoArcAndNoArrow() {
        Dial dial = dial(STRAINED);
        dial.readingProperty().set(null);

        assertThat(words(dial)).containsExactly("–", "Payment", "Too little to say");
        assertThat(dial.getAccessibleText()).isEqualTo("Payment: too little to say");
        assertThat(dial.getTooltip()).isNull();
        assertThat(dial.lookup(".value").isVisible()).isFalse();
    }

    @Test
    void withoutAWindowTheArcIsWhereItBelongsAtOnce() {
        Dial dial = dial(STRAINED);
        dial.readingProperty().set(new Reading(25, Level.WATCH, null));

        assertThat(((Arc) dial.lookup(".value")).getLength()).isEqualTo(DialArc.length(25));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "SPACE"})
    void keysDoWhatAClickDoes(KeyCode key) {
        List<Object> fired = new ArrayList<>();
        Dial dial = dial(STRAINED);
        dial.setOnAction(fired::add);
        assertThat(dial.isFocusTraversable()).isTrue();

        dial.requestFocus();
        press(dial, KeyEvent.KEY_PRESSED, key);
        press(dial, KeyEvent.KEY_RELEASED, key);
        assertThat(fired).hasSize(1);
    }

    @Test
    void aMirroredWindowDoesNotMirrorTheDial() {
        Dial dial = new Dial(Language.HE, Dial.Size.NORMAL, "תשלומים");
        dial.readingProperty().set(STRAINED);
        Shown shown = Shown.in(Shown.Light.LIGHT, dial);
        shown.scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);

        assertThat(dial.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(dial.lookup(".level-mark").getEffectiveNodeOrientation())
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void aSmallGaugeSaysItsValueAndItsLevel() {
        SmallGauge gauge = new SmallGauge(Language.EN);
        assertThat(gauge.getAccessibleText()).isEqualTo("Too little to say");

        gauge.readingProperty().set(STRAINED);
        assertThat(gauge.getAccessibleText()).isEqualTo("63, strained");
    }

    private static Dial dial(Reading reading) {
        Dial dial = new Dial(Language.EN, Dial.Size.NORMAL, "Payment");
        dial.readingProperty().set(reading);
        Shown.in(Shown.Light.LIGHT, dial);
        return dial;
    }

    private static void press(Dial dial, EventType<KeyEvent> type, KeyCode key) {
        Event.fireEvent(dial, new KeyEvent(type, "", "", key, false, false, false, false));
    }

    private static List<String> words(Dial dial) {
        return dial.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }
}
