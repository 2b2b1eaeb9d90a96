package app.evenkeel.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document can be saved as. */
public enum FileFormat {
    PDF(".pdf"),
    TEXT(".txt");

    private final String extension;

    FileFormat(String extension) {
        this.extension = extension;
    }

    /** With its dot, in lower case. */
    public String extension() {
        return extension;
    }

    /** The format that a file's name ends in, in whatever case. */
    public static Optional<FileFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith(f.extension)).findFirst();
    }

    /**
     * The content of the file.
     *
     * @param pdf the program's one, which keeps the fonts; not touched for text
     * @throws IOException as {@link Pdf#of} has it
     */
    public byte[] bytes(Document document, Pdf pdf) throws IOException {
        return switch (this) {
            case PDF -> pdf.of(document);
            case TEXT -> PlainText.of(document).getBytes(StandardCharsets.UTF_8);
        };
    }
}
