package app.evenkeel.desktop.paper;

import static app.evenkeel.document.FileFormat.PDF;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.Job;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.PagePicture;
import app.evenkeel.document.PagePictures;
import app.evenkeel.document.PlainText;
import app.evenkeel.file.SafeFile;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A document on its way: its pages for the eye, and the file or the paper it becomes. */
public final class PaperViewModel {
    /** Of A4 and Letter the wider, which is as wide as a screen's page may become. */
    private static final double INCHES_WIDE = 8.27;

    private static final int LEAST_DPI = 48;
    private static final int MOST_DPI = 220;

    /** A page takes megabytes, and nobody leafs through hundreds of them on a screen. */
    private static final int MOST_PAGES = 30;

    private record Drawn(List<PagePicture> first, int all) {}

    private final Desk desk;
    private final Press press;
    private final ObjectProperty<@Nullable Sheaf> sheaf = new SimpleObjectProperty<>(null);
    private final ReadOnlyObjectWrapper<List<PagePicture>> pages =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty outdated = new SimpleBooleanProperty(false);
    private final BooleanBinding ready = sheaf.isNotNull().and(outdated.not());
    private final Saving saving;
    private final PrintRun printing;
    private int dotsPerInch = 96;
    private int all;
    private @Nullable MadeOnce made;
    private @Nullable Job drawing;

    public PaperViewModel(Desk desk, Press press) {
        this.desk = desk;
        this.press = press;
        this.saving = new Saving(desk, press);
        this.printing = new PrintRun(desk, press);
        sheaf.subscribe(this::made);
    }

    private void made(@Nullable Sheaf next) {
        made = next == null ? null : new MadeOnce(next.document());
        draw();
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

    /** Whether the pages are those of an earlier text, because the present one gives none. */
    public BooleanProperty outdatedProperty() {
        return outdated;
    }

    /** Whether there is a document that may leave the program. */
    public ObservableBooleanValue readyProperty() {
        return ready;
    }

    private boolean ready() {
        return ready.get();
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
        MadeOnce shown = made;
        if (shown == null) {
            show(new Drawn(List.of(), 0));
            return;
        }
        int dpi = dotsPerInch;
        drawing = press.work().start(() -> drawn(shown, dpi), this::show, desk::tell);
    }

    private Drawn drawn(MadeOnce shown, int dpi) throws IOException {
        byte[] pdf = shown.by(press.pdf());
        return new Drawn(PagePictures.of(pdf, dpi, MOST_PAGES), PagePictures.count(pdf));
    }

    private void show(Drawn drawn) {
        all = drawn.all();
        pages.set(drawn.first());
    }

    /** That not all pages are shown; empty where they are. */
    String cutNote() {
        int shown = pages.get().size();
        return shown == all
                ? ""
                : words().get(
                                "paper.first-pages",
                                Map.of(
                                        "shown",
                                        String.valueOf(shown),
                                        "pages",
                                        String.valueOf(all)));
    }

    /**
     * Asks where to, and saves.
     *
     * @param next what may be done once it is saved
     */
    public void save(FileFormat format, Notice.@Nullable Action next) {
        String title = words().get(format == PDF ? "paper.save-pdf" : "paper.save-text");
        save(title, format.extension(), format::bytes, next);
    }

    /**
     * Asks where to, and saves what is made of the document.
     *
     * @param title what is being saved
     * @param extension with its dot, in lower case
     */
    public void save(
            String title, String extension, FileContent content, Notice.@Nullable Action next) {
        Sheaf shown = sheaf.get();
        if (shown != null) {
            saveAs(
                    title,
                    extension,
                    (path, pdf, patience) -> {
                        byte[] bytes = content.of(shown.document(), pdf);
                        SafeFile.write(path, patience, out -> out.write(bytes));
                    },
                    next);
        }
    }

    /**
     * Asks where to, and saves what is more than the document.
     *
     * @param title what is being saved
     * @param extension with its dot, in lower case
     */
    public void saveAs(
            String title, String extension, FileMaking making, Notice.@Nullable Action next) {
        Sheaf shown = sheaf.get();
        if (shown != null && ready() && !saving.underWay().working()) {
            saving.save(shown.fileName(), title, extension, making, next);
        }
    }

    /** Whether something is on its way to a file. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.underWay().workingProperty();
    }

    /** Nobody wants the file any more. */
    public void stopSaving() {
        saving.underWay().stop();
    }

    /**
     * Asks how, and prints.
     *
     * @param next what may be done once the print system has it
     */
    public void print(Notice.@Nullable Action next) {
        Sheaf shown = sheaf.get();
        if (shown != null && ready()) {
            int many = Math.max(1, all);
            press.printing().ask(many, wish -> printing.start(shown, wish, next));
        }
    }

    PrintRun printing() {
        return printing;
    }

    public void close() {
        if (drawing != null) {
            drawing.cancel();
        }
    }
}
