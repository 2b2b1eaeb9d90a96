package app.evenkeel.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.desktop.proof.Finding;
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

    private List<Finding> findings() {
        return own().proof().findingsProperty().get();
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

        Finding wrong = findings().getFirst();
        assertThat(wrong.mark().kind()).isEqualTo(Mark.Kind.ERROR);
        assertThat(wrong.marked()).isEqualTo("{signatur}");
        assertThat(wrong.better()).isEqualTo("{signature}");
        assertThat(wrong.holdsIn(text())).isTrue();
        assertThat(Acme.pages(model)).contains("Spring is here.");
        assertThat(model.sending().letterProperty().get()).isNull();
        assertThat(model.paper().outdatedProperty().get()).isTrue();

        Acme.type(model, "{signatur}", "{signature}");
        assertThat(own().proof().problemProperty().get()).isEmpty();
        assertThat(findings()).isEmpty();
        assertThat(model.paper().outdatedProperty().get()).isFalse();
    }

    @Test
    void anEmptyVariableAndABraceLeftOpenAreMarkedToo() {
        model.writing().edit();
        Acme.type(model, "{signature}", "Because of {reason} I write.\n\n{signature}");
        assertThat(findings()).extracting(Finding::marked).containsExactly("{reason}");

        Acme.type(model, "{reason}", "{reason");
        assertThat(findings()).extracting(Finding::marked).containsExactly("{reason");
    }

    @Test
    void withoutAnyWordsThereIsNoLetter() {
        model.writing().edit();
        own().text.set("  ");
        model.writing().look();

        assertThat(own().proof().problemProperty().get())
                .startsWith("The letter has no words yet.");
    }

    @Test
    void harshWordsAreMarkedWithGentlerOnesInTheirPlace() {
        model.writing().edit();
        assertThat(findings()).isEmpty();
        Acme.type(model, "{signature}", "You never answer my letters.\n\n{signature}");

        Finding finding = findings().getFirst();
        assertThat(finding.holdsIn(text())).isTrue();
        assertThat(finding.mark().kind()).isEqualTo(Mark.Kind.ADVICE);
        assertThat(finding.mark().words()).isNotBlank();

        own().text.set("Hello. " + text());
        assertThat(findings().getFirst().mark().from())
                .as("moves with the words before it")
                .isEqualTo(finding.mark().from() + 7);

        Acme.type(model, finding.marked(), finding.better());
        assertThat(findings()).isEmpty();
    }

    @Test
    void allThatIsWrongIsFoundAtOnce() {
        model.writing().edit();
        Acme.type(model, "{signature}", "You never answer {clint}.\n\n{signatur}");

        assertThat(findings())
                .extracting(Finding::marked)
                .startsWith("{clint}", "{signatur}")
                .hasSize(3);
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
