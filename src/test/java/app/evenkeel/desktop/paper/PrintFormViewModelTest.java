package app.evenkeel.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.PrintWish;
import app.evenkeel.document.Printing;
import app.evenkeel.document.Text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javax.print.attribute.standard.Sides;

class PrintFormViewModelTest {
    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Today());
    private final List<PrintWish> wishes = new ArrayList<>();
    private Desk desk;
    private PrinterDialog dialog = PrinterDialog.NONE;

    @BeforeEach
    void open() {
        desk = Desks.empty(folder);
    }

    private PrintFormViewModel asked(int pages) {
        Sheet.Print sheet = new Sheet.Print(pages, wishes::add);
        navigation.open(sheet);
        PrintFormViewModel model =
                new PrintFormViewModel(desk, Presses.asking(dialog), navigation, sheet);
        model.printer.set("Study");
        return model;
    }

    @Test
    void allPagesOnceUnlessTheUserSaysOtherwise() {
        asked(3).print();

        assertThat(wishes).containsExactly(new PrintWish("Study", 1, 3, 1));
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void somePagesAndSeveralCopies() {
        PrintFormViewModel model = asked(5);
        model.from.type("2");
        model.to.type("4");
        model.copies.type("2");
        model.print();

        assertThat(wishes).containsExactly(new PrintWish("Study", 2, 4, 2));
    }

    @Test
    void theSystemsDialogBeginsWithWhatWasTypedAndItsAnswerIsPrinted() {
        List<PrintWish> presets = new ArrayList<>();
        PrintWish chosen = new PrintWish("Study", 2, 2, 1, List.of(Sides.DUPLEX));
        dialog = answering(presets, chosen);
        PrintFormViewModel model = asked(3);
        model.from.type("2");
        assertThat(model.hasDialog()).isTrue();

        model.askTheSystem();

        assertThat(presets).containsExactly(new PrintWish("Study", 2, 3, 1));
        assertThat(wishes).containsExactly(chosen);
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void whoeverThinksBetterOfItThereIsBackInTheForm() {
        dialog = answering(new ArrayList<>(), null);
        PrintFormViewModel model = asked(3);

        model.askTheSystem();

        assertThat(wishes).isEmpty();
        assertThat(model.elsewhere.get()).isFalse();
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    private static PrinterDialog answering(List<PrintWish> presets, @Nullable PrintWish answer) {
        return new PrinterDialog() {
            @Override
            public boolean there() {
                return true;
            }

            @Override
            public void ask(PrintWish preset, Consumer<PrintWish> chosen, Runnable otherwise) {
                presets.add(preset);
                if (answer == null) {
                    otherwise.run();
                } else {
                    chosen.accept(answer);
                }
            }
        };
    }

    @Test
    void whatCannotBePrintedIsSaidAtItsField() {
        PrintFormViewModel model = asked(5);
        model.from.type("4");
        model.to.type("2");
        model.print();
        assertThat(model.to.problemProperty().get())
                .isEqualTo("The last page comes before the first.");

        model.to.type("9");
        model.copies.type("");
        model.print();
        assertThat(model.to.problemProperty().get()).isNotEmpty();
        assertThat(model.copies.problemProperty().get()).isEqualTo("Type a number.");
        assertThat(wishes).isEmpty();
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void thePrintSystemTakesTheDocument() {
        assumeThat(Printing.printers()).contains("PDF");
        Document note =
                new Document(
                        "Note",
                        "Maija",
                        Locale.ENGLISH,
                        Desks.TODAY,
                        List.of(new Block.Paragraph(Text.of("All is well."))));
        Press press =
                Presses.savingIn(folder).asking((_, then) -> then.accept(PrintWish.all("PDF")));
        PaperViewModel paper = new PaperViewModel(desk, press);
        paper.sheafProperty().set(new Sheaf(note, "note"));
        paper.print(null);

        assertThat(desk.notices().currentProperty().get().sentence())
                .isEqualTo("Sent to the printer");
        assertThat(paper.printing().progressProperty().get()).isEmpty();
    }
}
