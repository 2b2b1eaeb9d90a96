package app.evenkeel.desktop.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Template;
import app.evenkeel.letter.FormLetter;
import app.evenkeel.letter.TemplateVariable;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class WordingViewModelTest {
    private static final FormLetter FIRST = FormLetter.of(LetterKind.PAYMENT_REMINDER, 1);
    private static final FormLetter SECOND = FormLetter.of(LetterKind.PAYMENT_REMINDER, 2);
    private static final FormLetter END = FormLetter.of(LetterKind.TERMINATION, null);

    @TempDir private Path folder;
    private final InHand hand = new InHand();
    private final Navigation navigation = new Navigation(new Place.Letters());
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        Owner owner = Sample.on(Desks.TODAY, Desks.RIGA, Language.EN).owner();
        journal.write(Change.put(owner));
        desk = Desks.on(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private WordingViewModel model() {
        return new WordingViewModel(desk, navigation, Presses.savingIn(folder), hand);
    }

    private static void type(WordingViewModel model, String text) {
        model.editing().textProperty().set(text);
        model.look();
    }

    private static String text(WordingViewModel model) {
        return model.editing().textProperty().get();
    }

    private List<Template> templates() {
        return journal.owner().orElseThrow().correspondence().templates();
    }

    private void client(String id, String name) {
        desk.write("", List.of(Change.put(new Client(id, name, Language.EN))), () -> {});
    }

    private void overdue(String client, String number) {
        Invoice invoice =
                Invoice.issued(
                        client + number,
                        number,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 15),
                        Money.of("100.00", Client.DEFAULT_CURRENCY),
                        null,
                        "",
                        "");
        desk.write("", List.of(Change.put(client, invoice)), () -> {});
    }

    private String said() {
        Notice notice = desk.notices().currentProperty().get();
        return notice == null ? "" : notice.sentence();
    }

    @Test
    void itBeginsWithTheBuiltInReminderInTheOwnersLanguage() {
        WordingViewModel model = model();

        assertThat(model.editing().key()).isEqualTo(new TemplateKey(FIRST, Language.EN));
        assertThat(text(model)).startsWith("{salutation}\n").endsWith("\n{signature}");
        assertThat(model.state()).isEqualTo("This is the built-in text.");
        assertThat(model.canReset()).isFalse();
    }

    @Test
    void whatIsSavedIsTheOwnersAndIsMarkedInTheLists() {
        WordingViewModel model = model();
        model.choose(SECOND);
        type(model, "Dear {contact}\n\nOnce more.\n");
        assertThat(model.state()).isEqualTo("Not saved yet.");

        model.editing().save();

        assertThat(templates())
                .containsExactly(
                        new Template(
                                LetterKind.PAYMENT_REMINDER,
                                2,
                                Language.EN,
                                "Dear {contact}\n\nOnce more."));
        assertThat(said()).isEqualTo("Your wording is saved: Second payment reminder");
        assertThat(model.state()).isEqualTo("This is your wording.");
        assertThat(model.letters())
                .extracting(Choice::line)
                .contains("Payment reminder", "Second payment reminder · your wording");
        assertThat(model.languages())
                .extracting(Choice::line)
                .contains("English · your wording", "Suomi");
    }

    @Test
    void savingCanBeUndone() {
        WordingViewModel model = model();
        String builtIn = text(model);
        type(model, "Dear {contact}");
        model.editing().save();

        desk.undo();

        assertThat(templates()).isEmpty();
        assertThat(text(model)).isEqualTo(builtIn);
    }

    @Test
    void theBuiltInTextIsNobodysOwn() {
        WordingViewModel model = model();
        String builtIn = text(model);
        type(model, "Dear {contact}");
        model.editing().save();
        type(model, builtIn + "\n\n");

        model.editing().save();

        assertThat(templates()).isEmpty();
    }

    @Test
    void aMisspeltVariableIsMarkedAndKeepsItFromBeingSaved() {
        WordingViewModel model = model();
        type(model, "Dear {contcat}");

        model.editing().save();

        assertThat(model.editing().proof().findingsProperty().get())
                .singleElement()
                .satisfies(f -> assertThat(f.better()).isEqualTo("{contact}"));
        assertThat(model.editing().proof().problemProperty().get())
                .isEqualTo("Not saved. Mend what is marked in red first.");
        assertThat(templates()).isEmpty();

        model.look();
        assertThat(model.editing().proof().problemProperty().get())
                .as("it is looked at again a moment after typing")
                .startsWith("Not saved.");

        type(model, "Dear {contact}");
        assertThat(model.editing().proof().problemProperty().get()).isEmpty();
    }

    @Test
    void withoutWordsItIsNotSavedAndSaysSo() {
        WordingViewModel model = model();
        type(model, " ");

        model.editing().save();

        assertThat(model.editing().proof().problemProperty().get())
                .startsWith("The letter has no words");
        assertThat(templates()).isEmpty();
    }

    @Test
    void harshWordsAreAdviceAndCanBeSaved() {
        WordingViewModel model = model();
        type(model, "You never answer my letters!");

        assertThat(model.editing().proof().findingsProperty().get())
                .isNotEmpty()
                .allMatch(f -> f.mark().kind() == Mark.Kind.ADVICE && !f.better().isEmpty());
        model.editing().save();
        assertThat(templates()).hasSize(1);
    }

    @Test
    void whatIsRightIsSavedWhenAnotherLetterIsChosen() {
        WordingViewModel model = model();
        type(model, "Dear {contact}");

        model.choose(END);

        assertThat(templates()).extracting(Template::text).containsExactly("Dear {contact}");
        assertThat(text(model)).contains("{lastDay}");
    }

    @Test
    void whatIsWrongWaitsUntilOneComesBack() {
        WordingViewModel model = model();
        type(model, "Dear {contcat}");

        model.choose(Language.FI);
        assertThat(said()).startsWith("Not saved").contains("Payment reminder");
        assertThat(text(model)).doesNotContain("contcat");
        model.choose(Language.EN);
        assertThat(text(model)).isEqualTo("Dear {contcat}");
        model.close();

        WordingViewModel later = model();
        assertThat(text(later)).isEqualTo("Dear {contcat}");
        assertThat(later.editing().proof().findingsProperty().get()).hasSize(1);
        assertThat(later.state()).isEqualTo("Not saved yet.");
    }

    @Test
    void whatIsRightIsSavedWhenThePageIsLeft() {
        WordingViewModel model = model();
        type(model, "Dear {contact}");

        model.close();

        assertThat(templates()).hasSize(1);
    }

    @Test
    void theBuiltInTextComesBackAndCanBeTakenBackAgain() {
        WordingViewModel model = model();
        String builtIn = text(model);
        type(model, "Dear {contact}");
        model.editing().save();
        type(model, "Dear {contact}, hello");

        model.editing().reset();

        assertThat(text(model)).isEqualTo(builtIn);
        assertThat(templates()).isEmpty();
        assertThat(model.canReset()).isFalse();

        desk.undo();
        assertThat(text(model)).isEqualTo("Dear {contact}, hello");
        assertThat(model.state()).isEqualTo("This is your wording.");
    }

    @Test
    void whatWasOnlyTypedComesBackToo() {
        WordingViewModel model = model();
        String builtIn = text(model);
        type(model, "Dear {contcat}");

        model.editing().reset();
        assertThat(text(model)).isEqualTo(builtIn);

        Notice notice = desk.notices().currentProperty().get();
        assertThat(notice).isNotNull();
        notice.action().doing().run();
        assertThat(text(model)).isEqualTo("Dear {contcat}");
    }

    @Test
    void onlyTheVariablesOfTheLetterAreOffered() {
        WordingViewModel model = model();

        assertThat(model.variables("TO"))
                .extracting(TemplateVariable::name)
                .containsExactly("total");
        assertThat(model.variables("last")).isEmpty();
        model.choose(END);
        assertThat(model.variables("last"))
                .extracting(TemplateVariable::name)
                .containsExactly("lastDay");
    }

    @Test
    void theFirstClientWhoHasSomethingForItIsShown() {
        client("a", "Acme");
        client("b", "Beta");
        overdue("b", "B-1");
        WordingViewModel model = model();

        assertThat(model.preview().chosenProperty().get().name()).isEqualTo("Beta");
        assertThat(paper(model)).contains("B-1");

        type(model, "Dear {contact}\n\nAbout {invoices}: hello.");
        assertThat(paper(model)).contains("About B-1: hello.");
    }

    @Test
    void whereTheChosenClientHasNothingItSaysWhyAndOffersAnother() {
        client("a", "Acme");
        client("b", "Beta");
        overdue("b", "B-1");
        WordingViewModel model = model();
        LetterPreview preview = model.preview();
        preview.chosenProperty().set(new Recipient("a", "Acme"));

        assertThat(preview.troubleProperty().get()).startsWith("Nothing is overdue");
        assertThat(preview.paper().sheafProperty().get()).isNull();
        Recipient other = preview.offeredProperty().get();
        assertThat(other).isEqualTo(new Recipient("b", "Beta"));

        preview.chosenProperty().set(other);
        assertThat(paper(model)).contains("B-1");
    }

    @Test
    void whereNobodyHasAnythingThereIsAnExampleThatSaysSo() {
        client("a", "Acme");
        WordingViewModel model = model();
        LetterPreview preview = model.preview();
        assertThat(preview.chosenProperty().get().invented()).isTrue();
        assertThat(preview.noteProperty().get()).startsWith("An example");

        preview.chosenProperty().set(new Recipient("a", "Acme"));
        assertThat(preview.noteProperty().get())
                .startsWith("Nothing is overdue")
                .contains("an invented example");
        assertThat(paper(model)).contains("Example Ltd");
    }

    @Test
    void thePreviewWaitsWhileTheWordingIsWrong() {
        WordingViewModel model = model();
        type(model, "Dear {contcat}");
        assertThat(model.preview().noteProperty().get()).startsWith("The preview goes on");
        assertThat(paper(model)).contains("Example Ltd");

        type(model, "Dear {contact}");
        assertThat(model.preview().noteProperty().get()).startsWith("An example");
        assertThat(paper(model)).contains("Dear Alex Sample");
    }

    @ParameterizedTest
    @EnumSource
    void theExampleHasSomethingForEveryLetter(Language language) {
        WordingViewModel model = model();
        for (FormLetter form : FormLetter.all()) {
            model.choose(form);
            model.choose(language);
            assertThat(model.preview().troubleProperty().get()).as(form.toString()).isEmpty();
            assertThat(paper(model)).isNotEmpty();
            assertThat(model.editing().proof().right()).as(form.toString()).isTrue();
        }
    }

    @Test
    void theClientIsRememberedForTheNextTime() {
        client("a", "Acme");
        client("b", "Beta");
        overdue("a", "A-1");
        overdue("b", "B-1");
        WordingViewModel model = model();
        model.preview().chosenProperty().set(new Recipient("b", "Beta"));
        model.close();

        assertThat(model().preview().chosenProperty().get().name()).isEqualTo("Beta");
    }

    @Test
    void lettersPutAsideLeadToTheirClients() {
        client("a", "Acme");
        overdue("a", "A-1");
        draft("a", "d1", LetterKind.PAYMENT_REMINDER, 2, List.of("aA-1"));
        WordingViewModel model = model();

        PutAside draft = model.draftsProperty().get().getFirst();
        assertThat(draft.client()).isEqualTo("Acme");
        assertThat(draft.letter()).isEqualTo("Second payment reminder");
        assertThat(draft.since()).contains("20 Feb 2026");

        draft.open().run();
        assertThat(navigation.place())
                .isEqualTo(
                        new ClientPage(
                                "a",
                                Section.LETTERS,
                                new LetterWish(LetterKind.PAYMENT_REMINDER, 2, List.of(), "d1")));
    }

    private void draft(
            String client,
            String id,
            LetterKind kind,
            @Nullable Integer step,
            List<String> invoices) {
        LetterDraft draft =
                new LetterDraft(
                        id,
                        kind,
                        Language.EN,
                        step,
                        LocalDate.of(2026, 2, 20),
                        invoices,
                        "",
                        "",
                        null);
        desk.write("", List.of(Change.put(client, draft)), () -> {});
    }

    @Test
    void aVariableThatNeedsItsOwnLineGetsOne() {
        TemplateVariable alone = new TemplateVariable("owed", "", true);
        TemplateVariable word = new TemplateVariable("client", "", false);

        assertThat(new Insertion(word).into("Dear ", 5, 5)).isEqualTo("{client}");
        assertThat(new Insertion(alone).into("One.Two.", 4, 4)).isEqualTo("\n\n{owed}\n\n");
        assertThat(new Insertion(alone).into("One.\n\nTwo.", 5, 5)).isEqualTo("{owed}");
    }

    private static String paper(WordingViewModel model) {
        return model.preview().paper().text();
    }
}
