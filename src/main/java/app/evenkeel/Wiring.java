package app.evenkeel;

import app.evenkeel.cli.CommandLineDoor;
import app.evenkeel.cli.Door;
import app.evenkeel.cli.Terminal;
import app.evenkeel.cli.Window;
import app.evenkeel.desktop.Desktop;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The one place where the program is put together, by hand. */
final class Wiring {
    private final Places places = Places.ofThisMachine();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final boolean training;

    /**
     * @param training whether the window is only to be gone through once, for the packaging
     */
    Wiring(boolean training) {
        this.training = training;
    }

    CommandLineDoor commandLine() {
        LogFile.in(places.log().orElse(null));
        return new CommandLineDoor(
                new Door(
                        System.in,
                        System.out,
                        System.err,
                        clock,
                        language(),
                        this::place,
                        Terminal.ofThisProcess(),
                        window()));
    }

    private Window window() {
        Desktop desktop = new Desktop(clock, language(), places.windowSettings().orElse(null));
        return new Window() {
            private CompletableFuture<Boolean> screen = CompletableFuture.completedFuture(false);

            @Override
            public boolean bringForward(Path journal) {
                return !training && hasDisplay() && desktop.bringForward(journal);
            }

            @Override
            public BooleanSupplier begin() {
                if (!training && !hasDisplay()) {
                    return () -> false;
                }
                screen = CompletableFuture.supplyAsync(desktop::begin, beside());
                return screen::join;
            }

            @Override
            public JournalFile opening(Function<Patience, JournalFile> opener) {
                return training ? opener.apply(Patience.ENDLESS) : desktop.opening(screen, opener);
            }

            @Override
            public void show(JournalFile journal) {
                if (training) {
                    desktop.tour(journal);
                } else {
                    desktop.open(journal);
                }
            }

            @Override
            public boolean explain(Refused why, Function<@Nullable Path, JournalFile> opener) {
                return !training && desktop.explain(why, opener::apply);
            }
        };
    }

    private static Executor beside() {
        return task -> Thread.ofPlatform().name("begin").start(task);
    }

    private static boolean hasDisplay() {
        return Display.isThere(System.getenv(), System.getProperty("os.name", ""));
    }

    private Path place(@Nullable Path file) {
        return file == null ? places.journal() : file;
    }

    private static Language language() {
        return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }
}
