package app.evenkeel.document;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a document, from top to bottom. */
public sealed interface Block {
    /**
     * A title of what follows; never left alone at the foot of a page.
     *
     * @param level 1 for the document's own title, 2 for a section
     */
    record Heading(int level, Text text) implements Block {}

    /**
     * The head of a business letter: sender, addressee and date each in the place where a reader
     * looks for it. Its parts may be empty.
     *
     * @param logo the sender's; null where there is none
     */
    record Letterhead(@Nullable Logo logo, List<Text> sender, List<Text> addressee, List<Text> date)
            implements Block {
        public Letterhead {
            sender = List.copyOf(sender);
            addressee = List.copyOf(addressee);
            date = List.copyOf(date);
        }

        public Letterhead(List<Text> sender, List<Text> addressee, List<Text> date) {
            this(null, sender, addressee, date);
        }
    }

    /**
     * A sign to recognise the sender by. Plain text has none.
     *
     * @param words what it shows, for those who do not see it
     */
    record Logo(Picture picture, String words) {
        /** Nothing where the picture cannot be drawn: a paper does not fail for its ornament. */
        public static Optional<Logo> of(byte[] picture, String words) {
            try {
                return Optional.of(new Logo(Picture.of(picture), words));
            } catch (PictureRefused _) {
                return Optional.empty();
            }
        }
    }

    record Paragraph(Text text) implements Block {}

    /** Lines that stay lines, together on one page: an address, a date, a subject. */
    record Lines(List<Text> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Rows under headers; a row has as many cells as there are columns. */
    record Table(List<Column> columns, List<List<Text>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A column of a table.
     *
     * @param number whether its cells are numbers, which stand flush at the column's end
     */
    record Column(Text header, boolean number) {}

    /** Bars over time or kind, each with its value in words; drawn, and told as text. */
    record BarChart(Text caption, List<Bar> bars) implements Block {
        public BarChart {
            bars = List.copyOf(bars);
        }
    }

    /** One bar; {@code value} is 0 or more and sets its length against the longest. */
    record Bar(Text label, double value, Text words) {}

    /**
     * Blocks in a language of their own, which sets the direction in which they run: a letter
     * within a report.
     */
    record Passage(Locale language, List<Block> blocks) implements Block {
        public Passage {
            blocks = List.copyOf(blocks);
        }

        public boolean rightToLeft() {
            return Document.rightToLeft(language);
        }
    }

    /** The closing and the name beneath it; stays with the last lines of what comes before. */
    record Signature(List<Text> lines) implements Block {
        public Signature {
            lines = List.copyOf(lines);
        }
    }
}
