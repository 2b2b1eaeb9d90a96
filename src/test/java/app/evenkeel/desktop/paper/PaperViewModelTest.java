package app.evenkeel.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.NotPrinted;
import app.evenkeel.document.PlainText;
import app.evenkeel.document.PrintWish;
import app.evenkeel.document.Printing;
import app.evenkeel.document.TestQueue;
import app.evenkeel.document.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class PaperViewModelTest {
    private static final Document NOTE =
            note(List.of(new Block.Paragraph(Text.of("All is well."))));
    private static final Sheaf SHEAF = new Sheaf(NOTE, "note");

    @TempDir private Path folder;
    private Desk desk;

    private static Document note(List<Block> blocks) {
        return new Document("Note", "Maija", Locale.ENGLISH, Desks.TODAY, blocks);
    }

    @BeforeEach
    void open() {
        desk = Desks.empty(folder);
    }

    @Test
    void theDocumentIsSeenAsPages() {
        PaperViewModel model = model(folder);
        model.sheafProperty().set(SHEAF);

        assertThat(model.pagesProperty().get()).hasSize(1);
        assertThat(model.text()).contains("All is well.");

        model.sheafProperty().set(null);
        assertThat(model.pagesProperty().get()).isEmpty();
        assertThat(model.text()).isEmpty();
    }

    @Test
    void ofAVeryLongDocumentTheFirstPagesAreSeenAndAllArePrinted() {
        List<Integer> asked = new ArrayList<>();
        Press press = Presses.savingIn(folder).asking((pages, _) -> asked.add(pages));
        PaperViewModel model = new PaperViewModel(desk, press);
        Block line = new Block.Heading(2, Text.of("Month"));
        model.sheafProperty().set(new Sheaf(note(Collections.nCopies(1000, line)), "long"));
        model.print(null);

        assertThat(model.pagesProperty().get()).hasSize(30);
        int pages = asked.getFirst();
        assertThat(pages).isGreaterThan(30);
        assertThat(model.cutNote()).contains("first 30 of " + pages + " pages");
    }

    @Test
    void pagesAreDrawnAsWideAsTheyAreShown() {
        PaperViewModel model = model(folder);
        model.sheafProperty().set(SHEAF);
        model.fitTo(827);

        assertThat(model.pagesProperty().get().getFirst().width()).isBetween(825, 829);
    }

    @Test
    void textAndPdfAreSavedUnderTheProposedName() throws IOException {
        PaperViewModel model = model(folder);
        model.sheafProperty().set(SHEAF);

        model.save(FileFormat.TEXT, null);
        assertThat(notice().sentence()).isEqualTo("Saved: note.txt");
        assertThat(folder.resolve("note.txt")).hasContent(PlainText.of(NOTE));

        model.save(FileFormat.PDF, null);
        assertThat(Files.readString(folder.resolve("note.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void aNameWithoutTheEndingGetsIt() {
        savePdfAs("my letter");

        assertThat(folder.resolve("my letter.pdf")).exists();
    }

    @Test
    void aFileThatTheDialogHasNotAskedAboutIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("my letter.pdf"), "precious");
        savePdfAs("my letter");

        assertThat(folder.resolve("my letter.pdf")).hasContent("precious");
        assertThat(folder.resolve("my letter 2.pdf")).exists();
        assertThat(notice().sentence()).isEqualTo("Saved: my letter 2.pdf");
    }

    @Test
    void whatCannotBeSavedIsSaid() {
        PaperViewModel model = model(folder.resolve("nowhere"));
        model.sheafProperty().set(SHEAF);
        model.save(FileFormat.TEXT, null);

        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(notice().sentence())
                .isEqualTo(
                        "note.txt could not be saved: the folder is no longer there. Choose another one.");
    }

    @Test
    void whoThinksBetterOfSavingIsToldNothing() {
        PaperViewModel model =
                new PaperViewModel(desk, Presses.saving((title, name, format) -> Optional.empty()));
        model.sheafProperty().set(SHEAF);
        model.save(FileFormat.TEXT, null);

        assertThat(notice()).isNull();
    }

    @Test
    void aPrinterThatIsNotThereIsSaidWithAWayOut() {
        print("no such printer");

        NotPrinted.Why why =
                Printing.printers().isEmpty()
                        ? NotPrinted.whereNoPrinterIs()
                        : NotPrinted.Why.NO_SUCH_PRINTER;
        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(notice().sentence())
                .isEqualTo(
                        new PrintWords(desk.words())
                                .trouble(why, PrintWish.all("no such printer")));
    }

    @Test
    void aPrinterThatTakesNothingIsNamed() throws IOException {
        try (TestQueue refusing = TestQueue.added("EVENKEEL-CLOSED")) {
            refusing.reject();
            print(refusing.name());
        }
        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(notice().sentence())
                .startsWith("The printer EVENKEEL-CLOSED takes no documents at present.");
    }

    @Test
    void whatWaitsForAStoppedPrinterIsDoneAndSaidToWait() throws IOException {
        try (TestQueue stopped = TestQueue.added("EVENKEEL-HALTED")) {
            stopped.stop();
            print(stopped.name());
        }
        assertThat(notice().kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(notice().sentence())
                .startsWith("The printer EVENKEEL-HALTED is stopped, so the document waits");
    }

    private void print(String printer) {
        Press press =
                Presses.savingIn(folder).asking((_, then) -> then.accept(PrintWish.all(printer)));
        PaperViewModel model = new PaperViewModel(desk, press);
        model.sheafProperty().set(SHEAF);
        model.print(null);
    }

    /** As the user types it. */
    private void savePdfAs(String typed) {
        PaperViewModel model =
                new PaperViewModel(
                        desk,
                        Presses.saving(
                                (title, name, format) -> Optional.of(folder.resolve(typed))));
        model.sheafProperty().set(SHEAF);
        model.save(FileFormat.PDF, null);
    }

    private PaperViewModel model(Path saving) {
        return new PaperViewModel(desk, Presses.savingIn(saving));
    }

    private Notice notice() {
        return desk.notices().currentProperty().get();
    }
}
