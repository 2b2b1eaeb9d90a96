package app.evenkeel.document;

import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A document as the tree of an XHTML page with its style sheet. */
final class PageTree {
    /** The margins at the sides, as in the style sheet. */
    private static final double MARGINS = 2 * 25 / 25.4 * 72;

    /** Font sizes in points and widths, as in the style sheet. */
    private static final double FONT = 10.5;

    private static final double SMALL_FONT = 9;

    private static final List<Double> HEADING_FONTS = List.of(15.5, 12.0, FONT);
    private static final double BULLET = 15;
    private static final double BESIDE_SENDER = 100 / 25.4 * 72;

    private final Document document;
    private final Fonts fonts;
    private final double width;
    private final boolean rightToLeft;

    private PageTree(Document document, Fonts fonts, boolean rightToLeft) {
        this.document = document;
        this.rightToLeft = rightToLeft;
        this.fonts = fonts;
        this.width = document.paper().width - MARGINS;
    }

    static org.w3c.dom.Document of(Document document, Fonts fonts, boolean numbered)
            throws IOException {
        org.w3c.dom.Document tree = empty();
        Element html = tree.createElement("html");
        tree.appendChild(html);
        speaks(html, document.language());
        new PageTree(document, fonts, document.rightToLeft()).fill(html, numbered);
        return tree;
    }

    private static void speaks(Element element, Locale language) {
        element.setAttribute("lang", language.toLanguageTag());
        element.setAttribute("dir", side(Document.rightToLeft(language)));
    }

    private static String side(boolean rightToLeft) {
        return rightToLeft ? "rtl" : "ltr";
    }

    private static org.w3c.dom.Document empty() throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IOException("The Java runtime cannot make XML documents", e);
        }
    }

    private void fill(Element html, boolean numbered) throws IOException {
        Element head = Markup.add(html, "head");
        Markup.add(head, "title").setTextContent(document.title());
        meta(head, "author", document.author());
        meta(head, "subject", document.title());
        Markup.add(head, "style").setTextContent(style(numbered));
        Element body = Markup.add(html, "body", side(rightToLeft));
        for (Block block : document.blocks()) {
            add(body, block);
        }
    }

    private static void meta(Element head, String name, String content) {
        if (!content.isBlank()) {
            Element meta = Markup.add(head, "meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", content);
        }
    }

    private String style(boolean numbered) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PageTree.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("%width%", document.paper().width + "pt")
                    .replace("%height%", document.paper().height + "pt")
                    .replace("%number%", numbered ? number() : "none");
        }
    }

    /** The layout sets the three pieces from right to left too, but "2/3" is one number. */
    private String number() {
        return document.rightToLeft()
                ? "counter(pages) '/' counter(page)"
                : "counter(page) '/' counter(pages)";
    }

    private void add(Element body, Block block) throws IOException {
        switch (block) {
            case Block.Letterhead head -> letterhead(body, head);
            case Block.Heading heading -> heading(body, heading);
            case Block.Paragraph given -> words(Markup.add(body, "p"), given.text(), width, FONT);
            case Block.Lines lines ->
                    lines(Markup.add(body, "div", "lines"), lines.lines(), width, FONT);
            case Block.Bullets bullets -> {
                Element list = Markup.add(body, "ul");
                for (Text item : bullets.items()) {
                    words(Markup.add(list, "li"), item, width - BULLET, FONT);
                }
            }
            case Block.Table table -> new PageTable(fonts, rightToLeft, width).add(body, table);
            case Block.BarChart chart -> new PageChart(fonts, rightToLeft, width).add(body, chart);
            case Block.Passage passage -> passage(body, passage);
            case Block.Signature signature ->
                    new PageSignature(fonts, Room.of(width, FONT, false)).add(body, signature);
        }
    }

    private void passage(Element body, Block.Passage passage) throws IOException {
        Element place = Markup.add(body, "div", "passage " + side(passage.rightToLeft()));
        speaks(place, passage.language());
        PageTree within = new PageTree(document, fonts, passage.rightToLeft());
        for (Block block : passage.blocks()) {
            within.add(place, block);
        }
    }

    private void heading(Element body, Block.Heading heading) throws IOException {
        int level = Math.clamp(heading.level(), 1, 6);
        double font = HEADING_FONTS.get(Math.min(level, HEADING_FONTS.size()) - 1);
        Element element = Markup.add(body, "h" + level);
        Room room = Room.of(width, font, true);
        Inline.add(fonts, room, element, heading.text());
    }

    private void words(Element element, Text text, double points, double font) throws IOException {
        Room room = Room.of(points, font, false);
        Inline.add(fonts, room, element, text);
    }

    /** Each text as a line of its own. */
    private void lines(Element parent, List<Text> lines, double points, double font)
            throws IOException {
        for (Text line : lines) {
            words(Markup.add(parent, "p", "line"), line, points, font);
        }
    }

    private void letterhead(Element body, Block.Letterhead head) throws IOException {
        Element place = Markup.add(body, "div", "letterhead");
        double beside = width - BESIDE_SENDER;
        PageLogo.add(place, head.logo());
        lines(Markup.add(place, "div", "sender"), head.sender(), beside, SMALL_FONT);
        if (!head.addressee().isEmpty() || !head.date().isEmpty()) {
            lines(Markup.add(place, "div", "addressee"), head.addressee(), width, FONT);
            lines(Markup.add(place, "div", "date"), head.date(), width, FONT);
        }
    }
}
