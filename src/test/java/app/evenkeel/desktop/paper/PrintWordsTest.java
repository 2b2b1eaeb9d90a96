package app.evenkeel.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.document.NotPrinted;
import app.evenkeel.document.PrintWish;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

/** Whoever printed in vain learns what happened, where, and what to do. */
class PrintWordsTest {
    private static final PrintWish WISH = new PrintWish("Study", 7, 9, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_PRINTER|No printer is set up on this computer. Add one in the system’s settings, or save a PDF",
                "NO_SUCH_PRINTER|The printer Study is no longer available. Choose another one, or save a PDF",
                "NO_DEFAULT_PRINTER|None of the printers is the default one. Choose one",
                "NO_PRINT_SYSTEM|The computer’s print system (CUPS) is not running. Start it, or save a PDF",
                "NO_COMMAND|The program lpr, which hands documents to the printer Study, is missing. Install it",
                "REFUSED|The printer Study takes no documents at present. Allow it to in the system’s settings",
                "NO_SUCH_PAGE|The document has no page 7. Choose other pages.",
                "NOT_TAKEN|The printer Study did not take the document. Look at its queue",
            })
    void everyReasonSaysWhatWhereAndWhatToDo(NotPrinted.Why why, String sentence) {
        assertThat(trouble(Language.EN, why)).startsWith(sentence);
    }

    @ParameterizedTest
    @EnumSource
    void noTwoReasonsSayTheSame(Language language) {
        List<String> sentences =
                Arrays.stream(NotPrinted.Why.values()).map(why -> trouble(language, why)).toList();

        assertThat(sentences).doesNotHaveDuplicates().doesNotContain("");
        assertThat(sentences).filteredOn(s -> s.contains("Study")).hasSize(4);
        assertThat(sentences).filteredOn(s -> s.contains("7")).hasSize(1);
    }

    @Test
    void whatWaitsForAStoppedPrinterIsTakenButNotYetPrinted() {
        assertThat(plain(new PrintWords(new Words(Language.EN)).waiting(WISH)))
                .isEqualTo(
                        "The printer Study is stopped, so the document waits in its queue. Start the printer in the system’s settings, and it will be printed.");
    }

    private static String trouble(Language language, NotPrinted.Why why) {
        return plain(new PrintWords(new Words(language)).trouble(why, WISH));
    }

    /** Without the signs that keep a name's direction to itself. */
    private static String plain(String sentence) {
        return sentence.replaceAll("[\u2066-\u2069]", "");
    }
}
