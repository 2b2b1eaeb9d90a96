package app.evenkeel.desktop.paper;

import static app.evenkeel.document.FileFormat.PDF;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.document.NotPrinted;
import app.evenkeel.document.PrintProgress;
import app.evenkeel.document.PrintWish;
import app.evenkeel.document.Printed;
import app.evenkeel.document.Printing;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A document on its way to a printer: how far it is, and what comes of it. */
final class PrintRun {
    private static final Logger LOG = LoggerFactory.getLogger(PrintRun.class);

    private final Desk desk;
    private final Press press;
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private @Nullable Watch watch;

    PrintRun(Desk desk, Press press) {
        this.desk = desk;
        this.press = press;
    }

    /** How far it is, in words; empty where nothing is being printed. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Nothing comes to paper any more. */
    void cancel() {
        if (watch != null) {
            watch.cancelled.set(true);
            progress.set(words().get("paper.cancelling"));
        }
    }

    /**
     * @param next what may be done once the print system has it
     */
    void start(Sheaf sheaf, PrintWish wish, Notice.@Nullable Action next) {
        if (watch != null) {
            return;
        }
        Watch begun = new Watch();
        watch = begun;
        progress.set(words().get("paper.printing"));
        press.work()
                .start(
                        () -> {
                            byte[] bytes = PDF.bytes(sheaf.document(), press.pdf());
                            String name = sheaf.document().title();
                            return Printing.print(bytes, wish, name, begun);
                        },
                        came -> ended(() -> tell(came, wish, next)),
                        why -> ended(() -> failed(why, wish)));
    }

    private void ended(Runnable tell) {
        watch = null;
        progress.set("");
        tell.run();
    }

    private void tell(Printed came, PrintWish wish, Notice.@Nullable Action next) {
        switch (came) {
            case TAKEN -> done(words().get("paper.printed"), next);
            case WAITING -> done(new PrintWords(words()).waiting(wish), next);
            case CANCELLED -> done(words().get("paper.cancelled"), null);
        }
    }

    private void done(String sentence, Notice.@Nullable Action next) {
        desk.notices().show(new Notice(Notice.Kind.DONE, sentence, next));
    }

    private void failed(Exception why, PrintWish wish) {
        if (why instanceof NotPrinted refused) {
            LOG.info("not printed", refused);
            desk.notices().trouble(new PrintWords(words()).trouble(refused.why(), wish));
        } else {
            desk.tell(why);
        }
    }

    private Words words() {
        return desk.words();
    }

    private final class Watch implements PrintProgress {
        private final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public void page(int page, int pages) {
            press.work().onWindow(() -> show(page, pages));
        }

        private void show(int page, int pages) {
            if (watch == this && !cancelled.get()) {
                Map<String, String> numbers =
                        Map.of("page", String.valueOf(page), "pages", String.valueOf(pages));
                progress.set(words().get("paper.printing-page", numbers));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }
}
