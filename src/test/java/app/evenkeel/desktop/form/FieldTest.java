package app.evenkeel.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class FieldTest {
    private final Inputs inputs = new Inputs(new Words(Language.EN), LocalDate.of(2026, 3, 1));

    @Test
    void nothingIsWrongBeforeAnybodyLooks() {
        Field<String> name = Field.needed(inputs::text, "Who is it?");
        assertThat(name.problemProperty().get()).isEmpty();

        assertThat(name.look()).isFalse();
        assertThat(name.problemProperty().get()).isEqualTo("Who is it?");
    }

    @Test
    void aProblemGoesAwayAsSoonAsItIsMended() {
        Field<Integer> days = Field.optional(inputs.number(0, 10));
        days.type("eleven");
        days.look();
        assertThat(days.problemProperty().get()).isNotEmpty();

        days.type("10");
        assertThat(days.problemProperty().get()).isEmpty();
        assertThat(days.value()).contains(10);
    }

    @Test
    void whatOnlyTheFormKnowsIsForgottenWithTheNextKey() {
        Field<String> number = Field.needed(inputs::text, "Which?");
        number.type("A-1");
        number.complain("A-1 is taken");
        assertThat(number.problemProperty().get()).isEqualTo("A-1 is taken");

        number.type("A-2");
        assertThat(number.problemProperty().get()).isEmpty();
    }

    @Test
    void blanksAroundWhatIsTypedDoNotMatter() {
        Field<String> name = Field.needed(inputs::text, "Who is it?");
        name.type("  Acme  ");
        assertThat(name.value()).contains("Acme");

        name.type("   ");
        assertThat(name.value()).isEmpty();
        assertThat(name.look()).isFalse();
    }

    @Test
    void aFormLooksAtAllItsFieldsAtOnce() {
        Field<String> name = Field.needed(inputs::text, "Who is it?");
        Field<Integer> days = Field.optional(inputs.number(0, 10));
        days.type("x");
        Form form = Form.of(name, days);
        String before = form.state();

        assertThat(form.look()).isFalse();
        assertThat(name.problemProperty().get()).isNotEmpty();
        assertThat(days.problemProperty().get()).isNotEmpty();

        days.type("3");
        assertThat(form.state()).isNotEqualTo(before);
    }
}
