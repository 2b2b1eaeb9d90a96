package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class HostilePdfTest {
    @ParameterizedTest
    @ValueSource(strings = {"x", "א"})
    void cutsAnEndlessWordAndLosesNoneOfIt(String letter) throws Exception {
        Block word = new Block.Bullets(List.of(Text.of(letter.repeat(10_000))));
        Document document = Samples.letter("he", "Word", "Author", List.of(word));
        String text = String.join("", Extracted.pages(Extracted.PDF.of(document), false));
        assertThat(text.chars().filter(c -> c == letter.charAt(0)).count()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "א("})
    void anyNumberOfBracketsMayBeLeftOpen(String words) throws Exception {
        Block brackets = new Block.Paragraph(Text.of(words.repeat(40_000)));
        Document document = Samples.letter("he", "Brackets", "Author", List.of(brackets));
        String text = String.join("", Extracted.pages(Extracted.PDF.of(document), false));
        assertThat(text.chars().filter(c -> c == '(' || c == ')').count()).isEqualTo(40_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 60, 300})
    void aTablesHeaderMayBeHigherThanAPage(int height) throws Exception {
        Text high = Text.of("x\n".repeat(height - 1) + "x");
        Block table =
                new Block.Table(
                        List.of(new Block.Column(high, false)),
                        List.of(List.of(Text.of("row")), List.of(Text.of("row"))));
        Document document = Samples.letter("he", "Table", "Author", List.of(table));
        String text = String.join("", Extracted.pages(Extracted.PDF.of(document), false));
        assertThat(text.split("row", -1)).hasSize(3);
    }

    @Test
    void showsMarkupAsWords() throws Exception {
        String words = "<b>bold</b> & </p> <img src=\"file:///etc/hostname\"/> }</style>";
        Document document = Samples.letter("en", words, words, List.of(Samples.paragraph(words)));
        byte[] pdf = Extracted.PDF.of(document);
        assertThat(String.join("", Extracted.pages(pdf, false)).strip()).isEqualTo(words);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo(words);
            assertThat(read.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void marksWhatNoFontCanDraw() throws Exception {
        Document document =
                Samples.letter(
                        "en", "T", "A", List.of(Samples.paragraph("one 日 two \uD83E\uDD84")));
        assertThat(String.join("", Extracted.pages(Extracted.PDF.of(document), false)).strip())
                .isEqualTo("one \uFFFD two \uFFFD");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        Document document = SampleReport.in("he");
        assertThat(Extracted.PDF.of(document.on(PageSize.LETTER)))
                .isEqualTo(Extracted.PDF.of(document.on(PageSize.LETTER)));
    }

    @Test
    void numbersPagesOnlyWhereThereAreSeveral() throws Exception {
        assertThat(Extracted.pages(Extracted.PDF.of(SampleReport.in("he")), true))
                .allSatisfy(page -> assertThat(page).containsPattern("(?m)^[123]/3"));
        assertThat(Extracted.pages(Extracted.PDF.of(Samples.englishReminder()), true))
                .singleElement()
                .asString()
                .doesNotContain("1/1");
    }
}
