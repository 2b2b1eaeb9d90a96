package app.evenkeel.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/** Paper: a PDF's pages through the operating system's printers, as large as they are. */
public final class Printing {
    static {
        // Else Java looks for printers every other minute only, and offers those that are gone.
        System.setProperty("sun.java2d.print.polling", "false");
    }

    private Printing() {}

    /** The names of the printers that are set up, the default one first. */
    public static List<String> printers() {
        return services().map(PrintService::getName).toList();
    }

    /**
     * Shows the system's print dialog and waits for it; for AWT's own thread, where there is a
     * display.
     *
     * @param preset what it begins with
     * @return what was chosen; empty where the user thought better of it
     * @throws NotPrinted if there is no printer to choose
     */
    public static Optional<PrintWish> ask(PrintWish preset) throws NotPrinted {
        PrintService service = service(preset.printer());
        try {
            return SystemDialog.ask(preset, service);
        } catch (PrinterException e) {
            throw PrintTrouble.of(e, service.getName());
        }
    }

    /**
     * Hands the pages to a printer and returns once the print system has them; what happens to the
     * paper afterwards is seen in its queue. Takes seconds: not for the thread that draws windows.
     *
     * @param jobName what the queue shows
     * @throws NotPrinted if the printer or the pages are not there, or it does not take them
     * @throws IOException if the PDF cannot be read
     */
    public static Printed print(byte[] pdf, PrintWish wish, String jobName, PrintProgress progress)
            throws IOException {
        PrintService service = service(wish.printer());
        refuseWhereItRefuses(service);
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            ChosenPages chosen = new ChosenPages(pages, wish, job, progress);
            if (chosen.getNumberOfPages() == 0) {
                throw new NotPrinted(
                        NotPrinted.Why.NO_SUCH_PAGE,
                        "There is no page %s: the document has %s"
                                .formatted(wish.fromPage(), pages.getNumberOfPages()));
            }
            job.setJobName(jobName);
            return printed(job, service, chosen, wish);
        }
    }

    private static Printed printed(
            PrinterJob job, PrintService service, ChosenPages chosen, PrintWish wish)
            throws NotPrinted {
        try {
            job.setPrintService(service);
            job.setPageable(chosen);
            if (wish.further().isEmpty()) {
                job.print();
            } else {
                job.print(further(wish));
            }
        } catch (PrinterException e) {
            if (!chosen.cancelled()) {
                throw PrintTrouble.of(e, service.getName());
            }
        }
        if (chosen.cancelled()) {
            return Printed.CANCELLED;
        }
        return Cups.stopped(service.getName()) ? Printed.WAITING : Printed.TAKEN;
    }

    private static PrintRequestAttributeSet further(PrintWish wish) {
        PrintRequestAttributeSet set = new HashPrintRequestAttributeSet();
        wish.further().forEach(set::add);
        return set;
    }

    private static void refuseWhereItRefuses(PrintService service) throws NotPrinted {
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(
                service.getAttribute(PrinterIsAcceptingJobs.class))) {
            throw PrintTrouble.refused(service.getName());
        }
    }

    private static PrintService service(@Nullable String printer) throws NotPrinted {
        List<PrintService> services = services().toList();
        if (services.isEmpty() && Cups.off()) {
            throw new NotPrinted(
                    NotPrinted.Why.NO_PRINT_SYSTEM,
                    "The print system (CUPS) is not running; start it, or save a PDF and print that elsewhere");
        }
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
