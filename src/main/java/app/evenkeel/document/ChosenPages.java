package app.evenkeel.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterJob;

/**
 * The pages that are wanted, copy after copy: not every printer can make copies, and few can put
 * them in order. Each at its actual size, on paper of its own size.
 */
final class ChosenPages implements Pageable {
    private final PDFPageable all;
    private final int first;
    private final int pagesOfCopy;
    private final int pages;
    private final PrinterJob job;
    private final PrintProgress progress;
    private int begun;
    private boolean cancelled;

    ChosenPages(PDDocument pdf, PrintWish wish, PrinterJob job, PrintProgress progress) {
        this.all = new PDFPageable(pdf);
        this.first = wish.fromPage() - 1;
        this.pagesOfCopy = Math.min(wish.toPage(), pdf.getNumberOfPages()) - first;
        this.pages = Math.max(0, pagesOfCopy) * wish.copies();
        this.job = job;
        this.progress = progress;
    }

    /** Java's own note of it is gone once printing has ended. */
    boolean cancelled() {
        return cancelled;
    }

    @Override
    public int getNumberOfPages() {
        return pages;
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return all.getPageFormat(original(index));
    }

    @Override
    public Printable getPrintable(int index) {
        Printable page = all.getPrintable(original(index));
        return (graphics, format, asked) -> {
            if (progress.cancelled()) {
                // An exception would not do: Java then prints the pages that are drawn already.
                cancelled = true;
                job.cancel();
                return Printable.NO_SUCH_PAGE;
            }
            // The print system may ask for a page more than once.
            if (asked + 1 > begun) {
                begun = asked + 1;
                progress.page(begun, pages);
            }
            return page.print(graphics, format, original(index));
        };
    }

    private int original(int index) {
        if (index < 0 || index >= pages) {
            throw new IndexOutOfBoundsException(index);
        }
        return first + index % pagesOfCopy;
    }
}
