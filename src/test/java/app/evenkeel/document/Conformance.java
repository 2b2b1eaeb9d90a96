package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.List;

/** What veraPDF, the reference validator, says of a PDF. */
public final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Archivable as PDF/A-2a and accessible as PDF/UA-1. */
    public static void of(Document document) throws Exception {
        byte[] pdf = Extracted.PDF.of(document);
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
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
