package app.evenkeel.document;

import org.w3c.dom.Element;

/** Adds elements and words to a page's tree; words become text nodes and never markup. */
final class Markup {
    private Markup() {}

    static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    static Element add(Element parent, String name, String style) {
        Element child = add(parent, name);
        child.setAttribute("class", style);
        return child;
    }

    /** Moves what was gathered into the tree. */
    static void flush(Element parent, StringBuilder words) {
        if (!words.isEmpty()) {
            parent.appendChild(parent.getOwnerDocument().createTextNode(words.toString()));
            words.setLength(0);
        }
    }
}
