package app.evenkeel.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.SheetCollate;

/** The print dialog of the operating system, from a wish and back to one. */
final class SystemDialog {
    /** What a wish says in its own words, or what belongs to the dialog alone. */
    private static final Set<Class<?>> OWN =
            Set.of(
                    Copies.class,
                    PageRanges.class,
                    SheetCollate.class,
                    JobName.class,
                    DialogTypeSelection.class);

    private SystemDialog() {}

    static Optional<PrintWish> ask(PrintWish preset, PrintService service) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        PrintRequestAttributeSet chosen = attributes(preset);
        if (!job.printDialog(chosen)) {
            return Optional.empty();
        }
        return Optional.of(wish(job.getPrintService().getName(), chosen));
    }

    static PrintRequestAttributeSet attributes(PrintWish wish) {
        PrintRequestAttributeSet set = new HashPrintRequestAttributeSet();
        wish.further().forEach(set::add);
        set.add(new Copies(wish.copies()));
        set.add(new PageRanges(wish.fromPage(), wish.toPage()));
        set.add(DialogTypeSelection.NATIVE);
        return set;
    }

    /** Where several ranges are chosen, the pages from the first to the last. */
    static PrintWish wish(String printer, PrintRequestAttributeSet chosen) {
        int[][] ranges =
                chosen.get(PageRanges.class) instanceof PageRanges pages
                        ? pages.getMembers()
                        : new int[][] {{1, Integer.MAX_VALUE}};
        int copies = chosen.get(Copies.class) instanceof Copies many ? many.getValue() : 1;
        List<PrintRequestAttribute> further =
                Arrays.stream(chosen.toArray())
                        .filter(a -> !OWN.contains(a.getCategory()))
                        .map(PrintRequestAttribute.class::cast)
                        .toList();
        return new PrintWish(
                printer,
                ranges[0][0],
                ranges[ranges.length - 1][1],
                Math.min(copies, PrintWish.MOST_COPIES),
                further);
    }
}
