package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class FileFormatTest {
    @Test
    void theNameOfAFileSaysWhatItIs() {
        assertThat(FileFormat.of(Path.of("a", "Letter.PDF"))).contains(FileFormat.PDF);
        assertThat(FileFormat.of(Path.of("letter.pdf.txt"))).contains(FileFormat.TEXT);
        assertThat(FileFormat.of(Path.of("letter.docx"))).isEmpty();
        assertThat(FileFormat.of(Path.of("/"))).isEmpty();
    }

    @Test
    void eachHoldsTheDocument() throws Exception {
        Document letter = Samples.finnishReminder();

        assertThat(FileFormat.TEXT.bytes(letter, Extracted.PDF))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(PlainText.of(letter));
        assertThat(FileFormat.PDF.bytes(letter, Extracted.PDF)).isEqualTo(Extracted.PDF.of(letter));
    }
}
