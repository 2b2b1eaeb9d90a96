package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What pdftotext makes of a PDF, and with it most programs that search or index. */
public final class Copied {
    private Copied() {}

    /** Skips the test where there is no pdftotext. */
    public static String from(byte[] pdf) throws Exception {
        Path file = Files.createTempFile("evenkeel", ".pdf");
        try {
            Files.write(file, pdf);
            Process process;
            try {
                process =
                        new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-")
                                .redirectError(ProcessBuilder.Redirect.INHERIT)
                                .start();
            } catch (IOException e) {
                assumeTrue(false, "No pdftotext here: what it reads is not checked");
                throw e;
            }
            byte[] text = process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).isZero();
            return new String(text, StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
