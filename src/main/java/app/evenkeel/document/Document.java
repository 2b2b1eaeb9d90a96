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
 */
public record Document(
        String title, String author, Locale language, LocalDate date, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public boolean rightToLeft() {
        return language.getLanguage().equals("he");
    }
}
