package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.util.stream.Stream;

/** Every PDF satisfies veraPDF, the reference validator, as PDF/A-2a and as PDF/UA-1. */
class PdfConformanceTest {
    static Stream<Document> documents() {
        // Endless words make a hundred pages, which take the validator minutes: see HostilePdfTest.
        return Stream.concat(
                Samples.all().stream(),
                Hostile.documents().filter(document -> document.title().length() < 1000));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isArchivable(Document document) throws Exception {
        assertThat(Conformance.failures(Extracted.PDF.of(document), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isAccessible(Document document) throws Exception {
        assertThat(Conformance.failures(Extracted.PDF.of(document), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void isArchivableOnEveryPaper(PageSize size) throws Exception {
        byte[] pdf = Extracted.PDF.of(Samples.hebrewReminder().on(size));
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
