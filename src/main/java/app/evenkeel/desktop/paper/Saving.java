package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.work.UnderWay;
import app.evenkeel.file.GivenUp;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;

/** What is on its way to a file. */
public record Saving(Desk desk, Press press, UnderWay underWay) {
    public Saving(Desk desk, Press press) {
        this(desk, press, new UnderWay());
    }

    /**
     * Asks where to, and saves.
     *
     * @param fileName that is proposed, without the extension
     * @param title what is being saved
     * @param extension with its dot, in lower case
     * @param making is asked in the background
     * @param next what may be done once it is saved
     */
    public void save(
            String fileName,
            String title,
            String extension,
            FileMaking making,
            Notice.@Nullable Action next) {
        String name = fileName + extension;
        try {
            desk.letGo(() -> press.dialogs().saving().file(title, name, extension))
                    .ifPresent(path -> write(making, path, next));
        } catch (Refused gone) {
            desk.tell(gone);
        }
    }

    private void write(FileMaking making, Path path, Notice.@Nullable Action next) {
        Patience patience = underWay.begin();
        press.work()
                .start(
                        () -> {
                            making.write(path, press.pdf(), patience);
                            return path;
                        },
                        saved -> {
                            underWay.end();
                            desk.notices().show(new Notice(Notice.Kind.DONE, said(saved), next));
                        },
                        trouble -> {
                            underWay.end();
                            failed(trouble);
                        });
    }

    private void failed(Exception trouble) {
        if (trouble instanceof GivenUp) {
            desk.notices().done(desk.words().get("paper.stopped"));
        } else {
            desk.tell(trouble);
        }
    }

    private String said(Path path) {
        String name = desk.words().isolated(String.valueOf(path.getFileName()));
        return desk.words().get("paper.saved", Map.of("file", name));
    }
}
