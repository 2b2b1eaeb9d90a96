package app.evenkeel.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;

/** The date and the identity of a PDF, from the document and not from the clock. */
final class Properties {
    private Properties() {}

    static void set(PDDocument pdf, Document document) throws IOException {
        LocalDate date = document.date();
        pdf.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        // Both must name the same moment, or it is no PDF/A.
        String dated =
                xmp.replaceAll(
                        "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                        "$1" + date + "T00:00:00+00:00$2");
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, stream(dated)));
        pdf.setDocumentId((long) identity(document));
    }

    /** Not the record's own hash, which holds that of an enum: it differs from start to start. */
    private static int identity(Document document) {
        return Objects.hash(
                document.title(),
                document.author(),
                document.language(),
                document.date(),
                document.paper().name(),
                document.blocks());
    }

    private static InputStream stream(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
