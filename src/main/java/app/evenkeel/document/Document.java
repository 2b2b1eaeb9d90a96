package app.evenkeel.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A document ready to be rendered.
 *
 * @param title what it is, for the file's properties; not printed
 * @param author who signs it, for the file's properties; not printed
 * @param language of its words; sets the direction in which it runs
 * @param date the day it bears, for the file's properties; not printed
 * @param paper what its pages are cut to
 */
public record Document(
        String title,
        String author,
        Locale language,
        LocalDate date,
        PageSize paper,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document on A4. */
    public Document(
            String title, String author, Locale language, LocalDate date, List<Block> blocks) {
        this(title, author, language, date, PageSize.A4, blocks);
    }

    /** The same document on other paper. */
    public Document on(PageSize other) {
        return new Document(title, author, language, date, other, blocks);
    }

    public boolean rightToLeft() {
        return rightToLeft(language);
    }

    static boolean rightToLeft(Locale language) {
        return language.getLanguage().equals("he");
    }
}
