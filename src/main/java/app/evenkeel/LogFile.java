package app.evenkeel;

import app.evenkeel.file.PrivateFiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Where the program notes its own troubles: a rotating file, opened only when there is something to
 * note. It names no client: of an exception it keeps the kinds and the places, never the words.
 */
final class LogFile extends Handler {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    /** A cause can lead round in a circle. */
    private static final int MOST_CAUSES = 20;

    private final Path folder;
    private @Nullable Handler file;
    private boolean failed;

    private LogFile(Path folder) {
        this.folder = folder;
    }

    /** Sends all logging to a file in a folder; to nowhere where there is none. */
    static void in(@Nullable Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        if (folder == null) {
            root.setLevel(Level.OFF);
        } else {
            root.setLevel(Level.INFO);
            root.addHandler(new LogFile(folder));
            Thread.setDefaultUncaughtExceptionHandler((_, e) -> noteUncaught(e));
        }
    }

    /** Java would print its words, and a desktop keeps what a program prints. */
    private static void noteUncaught(Throwable e) {
        Logger.getLogger(LogFile.class.getName()).log(Level.SEVERE, "not caught", e);
        System.err.println(
                "evenkeel: Something went wrong that should not have ("
                        + e.getClass().getSimpleName()
                        + "); the log file has the details");
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (file == null && !failed) {
            open();
        }
        if (file != null) {
            file.publish(record);
        }
    }

    private void open() {
        // What the opening itself has to note would open it again.
        failed = true;
        try {
            PrivateFiles.ownFolder(folder);
            Handler opened =
                    new FileHandler(
                            folder.resolve("evenkeel.%g.log").toString(), BYTES, FILES, true);
            restrict();
            opened.setEncoding("UTF-8");
            opened.setFormatter(new WithoutWords());
            file = opened;
            failed = false;
        } catch (IOException _) {
            // A program that cannot write its log goes on without one.
        }
    }

    /** The folder keeps others out already; the files are closed to them as well. */
    private void restrict() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "evenkeel.*")) {
            files.forEach(PrivateFiles::closeToOthers);
        }
    }

    @Override
    public void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    private static final class WithoutWords extends Formatter {
        /** What libraries say may quote a client's text. */
        private static boolean ours(LogRecord record) {
            return String.valueOf(record.getLoggerName()).startsWith("app.evenkeel");
        }

        @Override
        public String format(LogRecord record) {
            StringBuilder line = new StringBuilder();
            line.append(record.getInstant())
                    .append(' ')
                    .append(record.getLevel())
                    .append(' ')
                    .append(record.getLoggerName())
                    .append(ours(record) ? ": " + formatMessage(record) : "")
                    .append('\n');
            int causes = 0;
            for (Throwable t = record.getThrown();
                    t != null && causes < MOST_CAUSES;
                    t = t.getCause(), causes++) {
                line.append(t.getClass().getName()).append('\n');
                for (StackTraceElement frame : t.getStackTrace()) {
                    line.append("    at ").append(frame).append('\n');
                }
            }
            return line.toString();
        }
    }
}
