package app.evenkeel.document;

import java.util.List;

/**
 * A line of plain text on its way to a page.
 *
 * @param joint how it hangs together with the line before
 * @param body whether it carries words of its own: no heading, no rule, no blank line
 * @param repeated printed again above it when a page starts with it, as a table's header
 */
record Line(String text, Joint joint, boolean body, List<String> repeated) {
    /** Whether a page may end between two lines. */
    enum Joint {
        FREE,
        /** Only where nothing better is left: within an address, after a paragraph's first line. */
        RELUCTANT,
        /** Only where a page has no other end at all. */
        NEVER
    }

    static Line of(String text, Joint joint) {
        return new Line(text, joint, !text.isEmpty(), List.of());
    }

    static Line heading(String text, Joint joint) {
        return new Line(text, joint, false, List.of());
    }

    Line joined(Joint other) {
        return new Line(text, other, body, repeated);
    }

    boolean blank() {
        return text.isEmpty();
    }
}
