package app.evenkeel.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CUPS queue of a test's own, gone after it. */
public record TestQueue(String name) implements AutoCloseable {
    private static final Path MODEL = Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");

    /** Skips the test where no queue can be added. */
    public static TestQueue added(String name) throws IOException {
        boolean possible =
                Files.exists(MODEL)
                        && run("lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-P", "" + MODEL);
        assumeTrue(possible, "No CUPS here to which a queue can be added: not tested");
        return new TestQueue(name);
    }

    public void reject() throws IOException {
        run("cupsreject", name);
    }

    public void stop() throws IOException {
        run("cupsdisable", name);
    }

    @Override
    public void close() throws IOException {
        run("cancel", "-a", name);
        run("lpadmin", "-x", name);
    }

    private static boolean run(String... command) throws IOException {
        for (String folder : new String[] {"/usr/sbin/", "/usr/bin/"}) {
            try {
                command[0] = folder + Path.of(command[0]).getFileName();
                return new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException _) {
                // Perhaps in the other folder.
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        return false;
    }
}
