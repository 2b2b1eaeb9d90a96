package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;

/** Printing for real, where the computer has a test queue; it never prints on another printer. */
class PrintingTest {
    /** Queues that write files: the first that exists is used. */
    private static final List<String> QUEUES = List.of("EVENKEEL-TEST", "PDF");

    /** Three pages. */
    private static final Document REPORT = SampleReport.in("he");

    @ParameterizedTest
    @CsvSource({"1, 2147483647, 1, 1 2 3", "2, 3, 1, 2 3", "1, 1, 2, 1 1", "2, 9, 2, 2 3 2 3"})
    void theChosenPagesComeToPaperInOrder(int from, int to, int copies, String pages)
            throws Exception {
        PrintWish wish = new PrintWish(queue(), from, to, copies);
        String title = "EvenkeelPages" + "ABCDEFGHI".charAt(from) + "ABCDEFGHI".charAt(copies);
        PrintOutput output = PrintOutput.of(title);
        List<Integer> seen = new ArrayList<>();

        Printed printed = Printing.print(pdf(), wish, title, following(seen, 99));

        assertThat(printed).isEqualTo(Printed.TAKEN);
        int count = pages.split(" ").length;
        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
        assertThat(output.pages()).isEqualTo(output.pagesOf(pdf(), pages));
    }

    @Test
    void whatTheSystemsDialogSaysBesidesGoesToThePrinterToo() throws Exception {
        PrintWish wish =
                new PrintWish(queue(), 2, 3, 1, List.of(Sides.DUPLEX, MediaSizeName.ISO_A4));
        PrintOutput output = PrintOutput.of("EvenkeelBothSides");

        Printing.print(pdf(), wish, "EvenkeelBothSides", PrintProgress.NONE);

        assertThat(output.pages()).isEqualTo(output.pagesOf(pdf(), "2 3"));
    }

    @Test
    void whatIsChosenInTheSystemsDialogIsAWish() {
        PrintWish wish = new PrintWish("Study", 2, 5, 3, List.of(Sides.DUPLEX));

        assertThat(SystemDialog.wish("Study", SystemDialog.attributes(wish))).isEqualTo(wish);
        assertThat(SystemDialog.wish("Study", new HashPrintRequestAttributeSet()))
                .isEqualTo(PrintWish.all("Study"));
    }

    @Test
    void whatIsCancelledComesToNoPaper() throws Exception {
        PrintOutput output = PrintOutput.of("EvenkeelCancelled");
        List<Integer> seen = new ArrayList<>();

        Printed printed =
                Printing.print(
                        pdf(), PrintWish.all(queue()), "EvenkeelCancelled", following(seen, 2));

        assertThat(printed).isEqualTo(Printed.CANCELLED);
        assertThat(seen).containsExactly(1, 2);
        assertThat(output.nothing()).isTrue();
    }

    @Test
    void aPageBeyondTheEndIsSaid() {
        PrintWish wish = new PrintWish(queue(), 4, 5, 1);
        assertThatThrownBy(() -> Printing.print(pdf(), wish, "Evenkeel test", PrintProgress.NONE))
                .hasMessage("There is no page 4: the document has 3")
                .isInstanceOfSatisfying(
                        NotPrinted.class,
                        e -> assertThat(e.why()).isEqualTo(NotPrinted.Why.NO_SUCH_PAGE));
    }

    @Test
    void aWishMakesSense() {
        assertThatThrownBy(() -> new PrintWish(null, 0, 1, 1)).hasMessage("no pages 0 to 1");
        assertThatThrownBy(() -> new PrintWish(null, 3, 2, 1)).hasMessage("no pages 3 to 2");
        assertThatThrownBy(() -> new PrintWish(null, 1, 1, 0)).hasMessage("not 0 copies");
        assertThatThrownBy(() -> new PrintWish(null, 1, 1, 100)).hasMessage("not 100 copies");
    }

    @Test
    void aPrinterThatTakesNothingIsSaidToTakeNothing() throws Exception {
        try (TestQueue refusing = TestQueue.added("EVENKEEL-REFUSING")) {
            refusing.reject();
            assertThatThrownBy(() -> print(refusing.name()))
                    .hasMessage(
                            "The printer \"EVENKEEL-REFUSING\" takes no documents at present; allow it to in the system's settings, or choose another printer")
                    .isInstanceOfSatisfying(
                            NotPrinted.class,
                            e -> assertThat(e.why()).isEqualTo(NotPrinted.Why.REFUSED));
        }
    }

    @Test
    void aDocumentForAStoppedPrinterWaits() throws Exception {
        try (TestQueue stopped = TestQueue.added("EVENKEEL-STOPPED")) {
            stopped.stop();
            assertThat(print(stopped.name())).isEqualTo(Printed.WAITING);
        }
    }

    @Test
    void aPrinterThatIsGoneIsSaidToBeGone() throws Exception {
        String gone = "EVENKEEL-GONE";
        try (TestQueue queue = TestQueue.added(gone)) {
            assertThat(Printing.printers()).contains(queue.name());
        }
        assertThatThrownBy(() -> print(gone))
                .isInstanceOf(NotPrinted.class)
                .hasMessageContaining("\"EVENKEEL-GONE\"");
    }

    @Test
    void whatThePrintSystemSaysBecomesASentence() {
        assertThat(
                        trouble(
                                "Cannot run program \"/usr/bin/lpr\": error=2, No such file or directory"))
                .startsWith("The command lpr is missing");
        assertThat(trouble("lpr: The printer or class does not exist."))
                .isEqualTo("The printer \"P\" is gone; choose another printer");
        assertThat(trouble("lpr: Unable to connect to server\n: Bad file descriptor\n"))
                .isEqualTo(
                        "The printer \"P\" did not take the document (lpr: Unable to connect to server : Bad file descriptor); look at its queue, or choose another printer");
        assertThat(PrintTrouble.of(new PrinterException(), "P"))
                .hasMessageContaining("it did not say why");
    }

    private static String trouble(String said) {
        String sentence = PrintTrouble.of(new PrinterException(said), "P").getMessage();
        assertThat(PrintTrouble.of(new PrinterIOException(new IOException(said)), "P"))
                .hasMessage(sentence);
        return sentence;
    }

    @Test
    void namesThePrintersWhereOneIsUnknown() {
        assumeFalse(Printing.printers().isEmpty(), "No printers here to name");
        assertThatThrownBy(() -> print("No such printer"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No such printer")
                .hasMessageContaining(Printing.printers().getFirst());
    }

    @Test
    void saysSoWhereThereIsNoPrinter() {
        assumeTrue(Printing.printers().isEmpty(), "There are printers here");
        assertThatThrownBy(() -> print(null))
                .isInstanceOf(IOException.class)
                .message()
                .matches("No printer is set up .*|The print system \\(CUPS\\) is not running.*");
    }

    @Test
    void refusesWhatIsNoPdf() {
        PrintWish wish = PrintWish.all(queue());
        assertThatThrownBy(() ->
                        Printing.print(
                                new byte[] {1, 2, 3}, wish, "Evenkeel test", PrintProgress.NONE))
                .isInstanceOf(IOException.class);
        assertThat(Printing.printers()).doesNotHaveDuplicates();
    }

    private static Printed print(String printer) throws IOException {
        byte[] letter = Extracted.PDF.of(Samples.englishReminder());
        return Printing.print(letter, PrintWish.all(printer), "Evenkeel test", PrintProgress.NONE);
    }

    private static byte[] pdf() throws IOException {
        return Extracted.PDF.of(REPORT);
    }

    /** Notes every page and cancels after so many. */
    private static PrintProgress following(List<Integer> seen, int most) {
        return new PrintProgress() {
            @Override
            public void page(int page, int pages) {
                seen.add(page);
            }

            @Override
            public boolean cancelled() {
                return seen.size() >= most;
            }
        };
    }

    private static String queue() {
        Optional<String> queue = QUEUES.stream().filter(Printing.printers()::contains).findFirst();
        assumeTrue(queue.isPresent(), "No print queue of " + QUEUES + " here: printing not tested");
        return queue.orElseThrow();
    }
}
