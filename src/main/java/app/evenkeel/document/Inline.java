package app.evenkeel.document;

import org.w3c.dom.Element;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** The words of one element of a page. Lines break at spaces; a longer word is cut here. */
final class Inline {
    private final Fonts fonts;
    private final Room room;
    private final Element element;
    private final boolean rightToLeft;

    /** Of a word, and so of every line. */
    private final String start;

    private final StringBuilder run = new StringBuilder();

    private Inline(Fonts fonts, Room room, Element element) {
        this.fonts = fonts;
        this.room = room;
        this.element = element;
        this.rightToLeft = rightToLeft(element);
        this.start =
                rightToLeft == rightToLeft(element.getOwnerDocument().getDocumentElement())
                        ? ""
                        : VisualOrder.AGAINST;
    }

    /** Adds the words, with a line break where the text has one. */
    static void add(Fonts fonts, Room room, Element element, Text text) throws IOException {
        Inline inline = new Inline(fonts, room, element);
        List<List<Word>> lines = Word.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                Markup.add(element, "br");
            }
            inline.line(lines.get(i));
        }
    }

    private void line(List<Word> words) throws IOException {
        String space = "";
        for (String word : Pinned.of(words, rightToLeft)) {
            run.append(space).append(start);
            space = " ";
            String characters = fonts.drawable(word);
            if (fits(characters)) {
                run.append(SpaceBreaks.held(characters));
            } else {
                broken(characters);
            }
        }
        Markup.flush(element, run);
    }

    /** Of the page or the passage that these words are in. */
    private static boolean rightToLeft(Element within) {
        String direction = within.getAttribute("dir");
        if (direction.isEmpty() && within.getParentNode() instanceof Element around) {
            return rightToLeft(around);
        }
        return direction.equals("rtl");
    }

    /** What holds together may have spaces within: too long for a line, it breaks there. */
    private void broken(String characters) throws IOException {
        String between = "";
        for (String part : characters.split(" ", -1)) {
            run.append(between);
            between = " " + start;
            if (fits(part)) {
                run.append(part);
            } else {
                cut(part);
            }
        }
    }

    /** The layout itself takes minutes over a word of thousands of characters. */
    private void cut(String word) throws IOException {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int from = 0;
        int length = 0;
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            String character = word.substring(from, to);
            int width = fonts.width(character, room.bold());
            if (length + width > room.length() && length > 0) {
                Markup.flush(element, run);
                Markup.add(element, "br");
                run.append(start);
                length = 0;
            }
            run.append(character);
            length += width;
            from = to;
        }
    }

    private boolean fits(String characters) throws IOException {
        return fonts.width(characters, room.bold()) <= room.length();
    }
}
