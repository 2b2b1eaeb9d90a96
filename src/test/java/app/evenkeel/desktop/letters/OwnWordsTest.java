package app.evenkeel.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.letter.TemplateVariable;
import app.evenkeel.store.Change;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class OwnWordsTest {
    @TempDir private Path folder;
    private Acme acme;
    private LettersViewModel model;

    @BeforeEach
    void open() {
        acme = new Acme(folder);
        model = acme.second();
    }

    @AfterEach
    void close() {
        acme.close();
    }

    private OwnWords own() {
        return model.own();
    }

    private String text() {
        return own().text.get();
    }

    @Test
    void theyBeginAsTheWordsOfTheTemplateAndGiveTheSameLetter() {
        String before = Acme.pages(model);
        model.writing().edit();

        assertThat(own().editingProperty().get()).isTrue();
        assertThat(own().touched()).isFalse();
        assertThat(text()).contains("{invoices}").doesNotContain("{salutation}");
        assertThat(Acme.pages(model)).isEqualTo(before);
    }

    @Test
    void thePagesFollowWhatIsTyped() {
        model.writing().edit();
        Acme.type(model, "{signature}", "All the best for the spring.\n\n{signature}");

        assertThat(Acme.pages(model)).contains("All the best for the spring.");
        assertThat(own().touched()).isTrue();
    }

    @Test
    void aVariableThatThereIsNotIsMarkedWhereItStandsAndTheLastGoodPagesStay() {
        model.writing().edit();
        Acme.type(model, "{signature}", "Spring is here.\n\n{signature}");
        Acme.type(model, "{signature}", "{signatur}");

        Mark wrong = own().marksProperty().get().getLast();
        assertThat(wrong.kind()).isEqualTo(Mark.Kind.ERROR);
        assertThat(text().substring(wrong.from(), wrong.to())).isEqualTo("{signatur}");
        assertThat(own().troubleProperty().get()).contains("{signature}");
        assertThat(Acme.pages(model)).contains("Spring is here.");
        assertThat(model.sending().letterProperty().get()).isNull();
        assertThat(model.paper().outdatedProperty().get()).isTrue();

        Acme.type(model, "{signatur}", "{signature}");
        assertThat(own().troubleProperty().get()).isEmpty();
        assertThat(own().marksProperty().get()).isEmpty();
        assertThat(model.paper().outdatedProperty().get()).isFalse();
    }

    @Test
    void anEmptyVariableAndABraceLeftOpenAreMarkedToo() {
        model.writing().edit();
        Acme.type(model, "{signature}", "Because of {reason} I write.\n\n{signature}");
        Mark empty = own().marksProperty().get().getLast();
        assertThat(text().substring(empty.from(), empty.to())).isEqualTo("{reason}");

        Acme.type(model, "{reason}", "{reason");
        Mark open = own().marksProperty().get().getLast();
        assertThat(text().substring(open.from(), open.to())).isEqualTo("{reason");
    }

    @Test
    void withoutAnyWordsThereIsNoLetter() {
        model.writing().edit();
        own().text.set("  ");
        model.writing().look();

        assertThat(own().troubleProperty().get()).startsWith("The letter has no words yet.");
    }

    @Test
    void harshWordsAreMarkedWithGentlerOnesInTheirPlace() {
        model.writing().edit();
        assertThat(own().findingsProperty().get()).isEmpty();
        Acme.type(model, "{signature}", "You never answer my letters.\n\n{signature}");

        Finding finding = own().findingsProperty().get().getFirst();
        assertThat(text()).contains(finding.words());
        assertThat(finding.rule()).isNotBlank();
        assertThat(own().marksProperty().get())
                .containsExactly(
                        new Mark(finding.from(), finding.to(), Mark.Kind.ADVICE, finding.rule()));

        own().text.set("Hello. " + text());
        assertThat(own().findingsProperty().get().getFirst().from())
                .as("moves with the words before it")
                .isEqualTo(finding.from() + 7);

        Acme.type(model, finding.words(), finding.gentler());
        assertThat(own().findingsProperty().get()).isEmpty();
    }

    @Test
    void untouchedWordsFollowTheChoices() {
        model.writing().edit();
        model.choices().kind.set(LetterKind.WORK_PAUSED);

        assertThat(own().touched()).isFalse();
        assertThat(own().driftedProperty().get()).isFalse();
        assertThat(text()).contains("stopped work");
    }

    @Test
    void typedWordsStayWhateverIsChosenAndWhateverHappensAndThatIsSaid() {
        acme.invoice("A-2", LocalDate.of(2026, 2, 10));
        model.writing().edit();
        Acme.type(model, "{signature}", "Spring is here.\n\n{signature}");
        String typed = text();

        model.choices().kind.set(LetterKind.WORK_PAUSED);
        assertThat(text()).isEqualTo(typed);
        assertThat(own().driftedProperty().get()).isTrue();

        model.choices().kind.set(LetterKind.PAYMENT_REMINDER);
        acme.desk.write(
                "Written off",
                List.of(Change.remove(Acme.ID, acme.journal.invoice("a-1").orElseThrow())),
                () -> {});
        assertThat(text()).isEqualTo(typed);
    }

    @Test
    void theTemplatesWordsComeBack() {
        String before = Acme.pages(model);
        model.writing().edit();
        Acme.type(model, "{signature}", "Spring is here.\n\n{signature}");
        model.writing().useTemplate();

        assertThat(own().editingProperty().get()).isFalse();
        assertThat(Acme.pages(model)).isEqualTo(before);
    }

    @Test
    void variablesAreOfferedByTheBeginningOfTheirNames() {
        assertThat(model.variables("INV"))
                .extracting(TemplateVariable::name)
                .containsExactly("invoices");
        assertThat(model.variables("")).extracting(TemplateVariable::name).contains("waiver");
        assertThat(model.variables("lastDay")).isEmpty();
    }
}
