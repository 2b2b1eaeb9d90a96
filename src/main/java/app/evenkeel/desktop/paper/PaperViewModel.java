package app.evenkeel.desktop.paper;

import static app.evenkeel.document.FileFormat.PDF;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.Job;
import app.evenkeel.document.Document;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.NotPrinted;
import app.evenkeel.document.PagePicture;
import app.evenkeel.document.PagePictures;
import app.evenkeel.document.PlainText;
import app.evenkeel.document.Printing;
import app.evenkeel.exchange.file.SafeFile;
import app.evenkeel.journal.Refused;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A document on its way: its pages for the eye, and the file or the paper it becomes. */
public final class PaperViewModel {
    /** Of A4 and Letter the wider, which is as wide as a screen's page may become. */
    private static final double INCHES_WIDE = 8.27;

    private static final int LEAST_DPI = 48;
    private static final int MOST_DPI = 220;

    private final Desk desk;
    private final Press press;
    private final ObjectProperty<@Nullable Sheaf> sheaf = new SimpleObjectProperty<>(null);
    private final ReadOnlyObjectWrapper<List<PagePicture>> pages =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> printers =
            new ReadOnlyObjectWrapper<>(List.of());
    private int dotsPerInch = 96;
    private @Nullable Job drawing;

    public PaperViewModel(Desk desk, Press press) {
        this.desk = desk;
        this.press = press;
        sheaf.subscribe(_ -> draw());
    }

    Words words() {
        return desk.words();
    }

    /** What is shown; null where there is nothing to show. */
    public ObjectProperty<@Nullable Sheaf> sheafProperty() {
        return sheaf;
    }

    /** The pages, once they are drawn; until then those before. */
    ReadOnlyObjectProperty<List<PagePicture>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** The printers that are set up, once they have been asked for. */
    ReadOnlyObjectProperty<List<String>> printersProperty() {
        return printers.getReadOnlyProperty();
    }

    /** What the pages say, for those who do not see them. */
    public String text() {
        Sheaf shown = sheaf.get();
        return shown == null ? "" : PlainText.of(shown.document());
    }

    boolean rightToLeft() {
        Sheaf shown = sheaf.get();
        return shown != null && shown.document().rightToLeft();
    }

    /**
     * How wide a page is on the screen, so that its letters are drawn sharp.
     *
     * @param pixels of the screen itself
     */
    void fitTo(double pixels) {
        int fitting = (int) Math.round(pixels / INCHES_WIDE);
        int dpi = Math.clamp(fitting, LEAST_DPI, MOST_DPI);
        if (dpi != dotsPerInch) {
            dotsPerInch = dpi;
            draw();
        }
    }

    private void draw() {
        if (drawing != null) {
            drawing.cancel();
        }
        Sheaf shown = sheaf.get();
        if (shown == null) {
            pages.set(List.of());
            return;
        }
        int dpi = dotsPerInch;
        drawing = press.work().start(() -> drawn(shown.document(), dpi), pages::set, desk::tell);
    }

    private List<PagePicture> drawn(Document document, int dpi) throws IOException {
        return PagePictures.of(press.pdf().of(document), dpi);
    }

    /**
     * Asks where to, and saves.
     *
     * @param next what may be done once it is saved
     */
    public void save(FileFormat format, Notice.@Nullable Action next) {
        Sheaf shown = sheaf.get();
        if (shown == null) {
            return;
        }
        String title = words().get(format == PDF ? "paper.save-pdf" : "paper.save-text");
        String name = shown.fileName() + format.extension();
        try {
            desk.letGo(() -> press.dialogs().saving().where(title, name, format))
                    .ifPresent(path -> write(shown, format, withExtension(path, format), next));
        } catch (Refused gone) {
            desk.tell(gone);
        }
    }

    private void write(Sheaf shown, FileFormat format, Path path, Notice.@Nullable Action next) {
        press.work()
                .start(
                        () -> {
                            byte[] bytes = format.bytes(shown.document(), press.pdf());
                            SafeFile.write(path, out -> out.write(bytes));
                            return path;
                        },
                        saved -> done(saved(saved), next),
                        desk::tell);
    }

    private void done(String sentence, Notice.@Nullable Action next) {
        desk.notices().show(new Notice(Notice.Kind.DONE, sentence, next));
    }

    private String saved(Path path) {
        String name = words().isolated(String.valueOf(path.getFileName()));
        return words().get("paper.saved", Map.of("file", name));
    }

    /** Where the dialog has not seen the whole name, it has not asked about a file of that name. */
    private static Path withExtension(Path path, FileFormat format) {
        if (FileFormat.of(path).filter(format::equals).isPresent()) {
            return path;
        }
        Path named = path.resolveSibling(path.getFileName() + format.extension());
        for (int n = 2; Files.exists(named, LinkOption.NOFOLLOW_LINKS); n++) {
            named = path.resolveSibling(path.getFileName() + " " + n + format.extension());
        }
        return named;
    }

    /** Finds out which printers there are. */
    void askForPrinters() {
        press.work()
                .start(
                        Printing::printers,
                        printers::set,
                        _ -> {
                            // As good as none.
                        });
    }

    /**
     * @param printer one of those that are set up
     * @param next what may be done once the print system has it
     */
    public void print(String printer, Notice.@Nullable Action next) {
        Sheaf shown = sheaf.get();
        if (shown == null) {
            return;
        }
        press.work()
                .start(
                        () -> {
                            byte[] bytes = PDF.bytes(shown.document(), press.pdf());
                            Printing.print(bytes, printer, shown.document().title());
                            return printer;
                        },
                        _ -> done(words().get("paper.printed"), next),
                        why -> notPrinted(printer, why));
    }

    private void notPrinted(String printer, Exception why) {
        if (why instanceof NotPrinted refused) {
            desk.notices().trouble(sentence(printer, refused.why()));
            askForPrinters();
        } else {
            desk.tell(why);
        }
    }

    private String sentence(String printer, NotPrinted.Why why) {
        return switch (why) {
            case NOT_TAKEN -> words().get("paper.not-printed");
            case NO_PRINTER, NO_SUCH_PRINTER, NO_DEFAULT_PRINTER ->
                    words().get("paper.printer-gone", Map.of("printer", words().isolated(printer)));
        };
    }

    public void close() {
        if (drawing != null) {
            drawing.cancel();
        }
    }
}
