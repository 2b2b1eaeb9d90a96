package app.evenkeel.desktop.wording;

import app.evenkeel.letter.TemplateVariable;

/** A variable as it goes into a text: in braces and, where it must, on a line of its own. */
record Insertion(TemplateVariable variable) {
    /**
     * @param from where it is put in the place of what stands there
     * @param to after that
     */
    String into(String text, int from, int to) {
        String braced = "{" + variable.name() + "}";
        if (!variable.alone()) {
            return braced;
        }
        String before = text.substring(text.lastIndexOf('\n', from - 1) + 1, from);
        int end = text.indexOf('\n', to);
        String after = text.substring(to, end < 0 ? text.length() : end);
        return (before.isBlank() ? "" : "\n\n") + braced + (after.isBlank() ? "" : "\n\n");
    }
}
