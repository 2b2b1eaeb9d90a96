package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.work.Work;
import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.PagePictures;
import app.evenkeel.document.Pdf;
import app.evenkeel.document.Text;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What documents are made with.
 *
 * @param work the thread on which they are made, since a page takes longer than a glance
 * @param pdf the one that keeps the fonts
 * @param printing asks before printing
 */
public record Press(Work work, Pdf pdf, Dialogs dialogs, PrintDialog printing, Outside outside) {
    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    /** The same with another question before printing. */
    public Press asking(PrintDialog other) {
        return new Press(work, pdf, dialogs, other, outside);
    }

    /** Makes an empty page, so that the first letter does not wait for fonts and classes. */
    public void warmUp(LocalDate on) {
        Document blank =
                new Document(
                        "",
                        "",
                        Locale.ENGLISH,
                        on,
                        List.of(new Block.Paragraph(Text.of("Evenkeel"))));
        work.start(
                () -> PagePictures.of(pdf.of(blank), 96),
                _ -> {},
                e -> LOG.warn("no pages can be made", e));
    }
}
