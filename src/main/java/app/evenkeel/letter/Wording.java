package app.evenkeel.letter;

import static java.util.stream.Collectors.joining;

import app.evenkeel.letter.Filling.Filled;
import app.evenkeel.letter.Filling.Said;
import app.evenkeel.letter.Filling.Standing;

import java.util.List;

/** A filled template as a text that can be edited and read as a template again. */
final class Wording {
    private Wording() {}

    /**
     * @param signing whether a line for the signature is added
     */
    static String of(List<List<Filled>> paragraphs, boolean signing) {
        String text =
                paragraphs.stream()
                        .map(lines -> lines.stream().map(Wording::line).collect(joining("\n")))
                        .collect(joining("\n\n", "", "\n"));
        return signing ? text + "\n" + blank(Variable.SIGNATURE) + "\n" : text;
    }

    private static String line(Filled filled) {
        return switch (filled) {
            case Said(String line) -> line.replace("{", "{{").replace("}", "}}");
            case Standing(Variable variable, var _) -> blank(variable);
        };
    }

    private static String blank(Variable variable) {
        return "{" + variable.id() + "}";
    }
}
