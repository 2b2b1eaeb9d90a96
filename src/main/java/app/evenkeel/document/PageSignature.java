package app.evenkeel.document;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.util.List;

/**
 * A signature on a page, never alone there. It is laid out as the last line of the paragraph before
 * it, so that the layout's rule for a paragraph's last lines keeps it company; a paragraph of one
 * line joins the one before in the same way.
 */
final class PageSignature {
    private final Fonts fonts;
    private final Room room;

    PageSignature(Fonts fonts, Room room) {
        this.fonts = fonts;
        this.room = room;
    }

    void add(Element body, Block.Signature signature) throws IOException {
        Element last = paragraph(body.getLastChild());
        if (last == null) {
            lines(Markup.add(body, "div", "signature"), signature.lines());
            return;
        }
        Element earlier = paragraph(last.getPreviousSibling());
        Element company = last;
        if (oneLine(last) && earlier != null) {
            earlier.setAttribute("class", "closing");
            company = Markup.add(earlier, "span", "tail");
            move(last, Markup.add(company, "span", "line"));
            body.removeChild(last);
        } else {
            last.setAttribute("class", oneLine(last) ? "closing short" : "closing");
        }
        lines(Markup.add(company, "span", "signature"), signature.lines());
    }

    private static @Nullable Element paragraph(@Nullable Node node) {
        return node instanceof Element element && element.getNodeName().equals("p")
                ? element
                : null;
    }

    private boolean oneLine(Element paragraph) throws IOException {
        return paragraph.getElementsByTagName("br").getLength() == 0
                && fonts.width(paragraph.getTextContent(), false) <= room.length();
    }

    private static void move(Element from, Element to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    /** The first line closes the letter, the name stands below room to sign by hand. */
    private void lines(Element place, List<Text> lines) throws IOException {
        int name = lines.size() > 1 ? 1 : 0;
        for (int i = 0; i < lines.size(); i++) {
            Element line = Markup.add(place, "span", i == name ? "line name" : "line");
            Inline.add(fonts, room, line, lines.get(i));
        }
    }
}
