package app.evenkeel.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What CUPS, the print system of Linux and macOS, says of itself and Java does not ask. */
final class Cups {
    private static final int PATIENCE_IN_SECONDS = 5;

    private Cups() {}

    /** Whether it is installed and does not run, so that no printer can be seen. */
    static boolean off() {
        return said("lpstat", "-r").contains("not running");
    }

    /** Whether what this printer is given waits until somebody starts it again. */
    static boolean stopped(String printer) {
        return said("lpstat", "-p", printer).contains(" disabled since ");
    }

    /** Nothing where there is no such command. */
    private static String said(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
