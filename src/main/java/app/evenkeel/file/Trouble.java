package app.evenkeel.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the system would not read or write, in words. */
public final class Trouble {
    private Trouble() {}

    public static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "the permission is missing";
            case FileSystemException f when f.getReason() != null -> said(f.getReason());
            default -> said(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    private static String said(String reason) {
        return Excerpt.plain(reason, 120);
    }
}
