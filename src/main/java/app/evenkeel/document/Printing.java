package app.evenkeel.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** Paper: a PDF's pages through the operating system's printers, as large as they are. */
public final class Printing {
    private Printing() {}

    /** The names of the printers that are set up, the default one first. */
    public static List<String> printers() {
        return services().map(PrintService::getName).toList();
    }

    /**
     * Hands all pages to a printer and returns once the print system has them; what happens to the
     * paper afterwards is seen in its queue. Takes seconds: not for the thread that draws windows.
     *
     * @param printer its name, or null for the default printer
     * @param jobName what the queue shows
     * @throws NotPrinted if the printer is not there or does not take it
     * @throws IOException if the PDF cannot be read
     */
    public static void print(byte[] pdf, @Nullable String printer, String jobName)
            throws IOException {
        PrintService service = service(printer);
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(jobName);
            // Pages at their actual size, each on paper of its own size.
            job.setPageable(new PDFPageable(pages));
            job.print();
        } catch (PrinterException e) {
            throw new NotPrinted(
                    NotPrinted.Why.NOT_TAKEN,
                    "The printer \"%s\" did not take the document (%s); look at its queue, or choose another printer"
                            .formatted(service.getName(), why(e)),
                    e);
        }
    }

    private static String why(PrinterException e) {
        Throwable cause = e.getCause();
        String said = cause == null ? e.getMessage() : cause.getMessage();
        return said == null ? "it did not say why" : said;
    }

    private static PrintService service(@Nullable String printer) throws NotPrinted {
        List<PrintService> services = services().toList();
        if (services.isEmpty()) {
            throw new NotPrinted(
                    NotPrinted.Why.NO_PRINTER,
                    "No printer is set up on this computer; add one in the system's settings, or save a PDF and print that elsewhere");
        }
        if (printer == null) {
            return standard(services);
        }
        return services.stream()
                .filter(service -> service.getName().equalsIgnoreCase(printer))
                .findFirst()
                .orElseThrow(() ->
                        new NotPrinted(
                                NotPrinted.Why.NO_SUCH_PRINTER,
                                "There is no printer \"%s\"; choose one of: %s"
                                        .formatted(printer, String.join(", ", printers()))));
    }

    private static PrintService standard(List<PrintService> services) throws NotPrinted {
        PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
        if (standard != null) {
            return standard;
        }
        if (services.size() == 1) {
            return services.getFirst();
        }
        throw new NotPrinted(
                NotPrinted.Why.NO_DEFAULT_PRINTER,
                "None of the printers is the default one; choose one of: "
                        + String.join(", ", printers()));
    }

    private static Stream<PrintService> services() {
        PrintService first = PrintServiceLookup.lookupDefaultPrintService();
        PrintService[] all = PrintServiceLookup.lookupPrintServices(null, null);
        return Stream.concat(Stream.ofNullable(first), Arrays.stream(all))
                .filter(Objects::nonNull)
                .distinct();
    }
}
