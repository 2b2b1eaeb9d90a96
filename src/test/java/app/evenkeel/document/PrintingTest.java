package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Printing for real, where the computer has a test queue; it never prints on another printer. */
class PrintingTest {
    /** Queues that write files: the first that exists is used. */
    private static final List<String> QUEUES = List.of("EVENKEEL-TEST", "PDF");

    @Test
    void handsTheDocumentToTheQueue() throws Exception {
        byte[] pdf = Extracted.PDF.of(SampleReport.in("he"));
        String queue = queue();
        assertThatCode(() -> Printing.print(pdf, queue, "Evenkeel test"))
                .doesNotThrowAnyException();
    }

    @Test
    void namesThePrintersWhereOneIsUnknown() throws Exception {
        byte[] pdf = Extracted.PDF.of(Samples.englishReminder());
        assumeFalse(Printing.printers().isEmpty(), "No printers here to name");
        assertThatThrownBy(() -> Printing.print(pdf, "No such printer", "Evenkeel test"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No such printer")
                .hasMessageContaining(Printing.printers().getFirst());
    }

    @Test
    void saysSoWhereThereIsNoPrinter() throws Exception {
        byte[] pdf = Extracted.PDF.of(Samples.englishReminder());
        assumeTrue(Printing.printers().isEmpty(), "There are printers here");
        assertThatThrownBy(() -> Printing.print(pdf, null, "Evenkeel test"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("No printer is set up");
    }

    @Test
    void refusesWhatIsNoPdf() {
        String queue = queue();
        assertThatThrownBy(() -> Printing.print(new byte[] {1, 2, 3}, queue, "Evenkeel test"))
                .isInstanceOf(IOException.class);
        assertThat(Printing.printers()).doesNotHaveDuplicates();
    }

    private static String queue() {
        Optional<String> queue = QUEUES.stream().filter(Printing.printers()::contains).findFirst();
        assumeTrue(queue.isPresent(), "No print queue of " + QUEUES + " here: printing not tested");
        return queue.orElseThrow();
    }
}
