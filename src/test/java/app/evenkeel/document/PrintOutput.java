package app.evenkeel.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the test queue prints: a PDF file for each document, in the user's folder. */
record PrintOutput(Path folder, String title, Set<Path> old) {
    private static final int PATIENCE_IN_SECONDS = 30;
    private static final int DPI = 36;

    /**
     * @param title the document's in the queue, of letters alone: files are named after it
     */
    static PrintOutput of(String title) {
        Path folder = Path.of(System.getProperty("user.home"), "PDF");
        return new PrintOutput(folder, title, files(folder, title));
    }

    /** How far down each page the ink reaches. */
    List<String> pages() throws Exception {
        for (int i = 0; i < PATIENCE_IN_SECONDS * 10; i++) {
            Set<Path> now = files(folder, title);
            now.removeAll(old);
            if (!now.isEmpty()) {
                List<String> pages = darkness(now.iterator().next());
                if (!pages.isEmpty()) {
                    return pages;
                }
            }
            Thread.sleep(100);
        }
        assumeTrue(false, "The test queue does not print into " + folder + ": not checked");
        return List.of();
    }

    boolean nothing() throws Exception {
        Thread.sleep(1500);
        return files(folder, title).equals(old);
    }

    /** The same of what these pages should look like. */
    List<String> pagesOf(byte[] pdf, String numbers) throws IOException {
        List<String> all = darkness(pdf);
        List<String> pages = new ArrayList<>();
        for (String number : numbers.split(" ", -1)) {
            pages.add(all.get(Integer.parseInt(number) - 1));
        }
        return pages;
    }

    /** Nothing while the file is still being written. */
    private static List<String> darkness(Path file) {
        try {
            return darkness(Files.readAllBytes(file));
        } catch (IOException _) {
            return List.of();
        }
    }

    private static List<String> darkness(byte[] pdf) throws IOException {
        return PagePictures.of(pdf, DPI).stream().map(PrintOutput::darkness).toList();
    }

    /** How far down the page the ink reaches, in twelfths: no two pages of the report are alike. */
    private static String darkness(PagePicture page) {
        int last = page.argb().length;
        while (last > 0 && (page.argb()[last - 1] & 0xFF) > 200) {
            last--;
        }
        return String.valueOf(Math.round(12.0 * last / page.argb().length));
    }

    private static Set<Path> files(Path folder, String title) {
        if (!Files.isDirectory(folder)) {
            return new HashSet<>();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(title))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
