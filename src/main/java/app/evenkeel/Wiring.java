package app.evenkeel;

import app.evenkeel.cli.CommandLineDoor;
import app.evenkeel.cli.Door;
import app.evenkeel.desktop.Desktop;
import app.evenkeel.journal.Language;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/** The one place where the program is put together, by hand. */
final class Wiring {
    private final Places places = Places.ofThisMachine();
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    CommandLineDoor commandLine() {
        LogFile.in(places.log().orElse(null));
        return new CommandLineDoor(
                new Door(System.out, System.err, clock, language(), this::journal, this::window));
    }

    private boolean window(JournalFile journal) {
        return Display.isThere(System.getenv(), System.getProperty("os.name", ""))
                && new Desktop(clock, language(), places.windowSettings().orElse(null))
                        .open(journal);
    }

    private JournalFile journal(@Nullable Path file) {
        return JournalFile.open(file == null ? places.journal() : file, clock);
    }

    private static Language language() {
        return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }
}
