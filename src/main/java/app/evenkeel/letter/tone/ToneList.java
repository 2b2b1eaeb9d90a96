package app.evenkeel.letter.tone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the tone check looks for in a language.
 *
 * @param capitals ordinary words, which in capitals are shouted and no name
 * @param companyForms words in capitals that show a name, such as OY
 * @param buts with which a sentence goes on after an apology
 */
record ToneList(
        List<Wording> wordings,
        List<Allowed> allowed,
        List<WordPattern> capitals,
        List<WordPattern> companyForms,
        List<WordPattern> buts) {
    ToneList {
        wordings = List.copyOf(wordings);
        allowed = List.copyOf(allowed);
        capitals = List.copyOf(capitals);
        companyForms = List.copyOf(companyForms);
        buts = List.copyOf(buts);
    }

    /** From the program's file {@code en.txt} and its sisters. */
    static ToneList in(Spelling spelling) {
        String name = spelling.language().id() + ".txt";
        try (InputStream in = ToneList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program's file " + name + " is missing");
            }
            return ToneListReader.read(name, new String(in.readAllBytes(), UTF_8), spelling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
