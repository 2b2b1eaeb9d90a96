package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

/** Every PDF satisfies veraPDF, the reference validator, as PDF/A-2a and as PDF/UA-1. */
class PdfConformanceTest {
    @BeforeAll
    static void findTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Document> documents() {
        // Endless words make a hundred pages, which take the validator minutes: see HostilePdfTest.
        return Stream.concat(
                Samples.all().stream(),
                Hostile.documents().filter(document -> document.title().length() < 1000));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isArchivable(Document document) throws Exception {
        assertThat(failures(Extracted.PDF.of(document), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isAccessible(Document document) throws Exception {
        assertThat(failures(Extracted.PDF.of(document), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void isArchivableOnEveryPaper(PageSize size) throws Exception {
        byte[] pdf = Extracted.PDF.of(Samples.hebrewReminder().on(size));
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(a ->
                            a.getRuleId().getClause()
                                    + " "
                                    + a.getMessage()
                                    + " "
                                    + a.getLocation().getContext())
                    .distinct()
                    .limit(10)
                    .toList();
        }
    }
}
