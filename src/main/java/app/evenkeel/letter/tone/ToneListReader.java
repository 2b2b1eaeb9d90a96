package app.evenkeel.letter.tone;

import app.evenkeel.letter.tone.Wording.Stead;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a word list. A line in square brackets begins a section, named by a rule's id; in it stand
 * patterns, one a line, and after some of them a line {@code > gentler wording} for all since the
 * last; {@code >> a wording} takes the place of the sentence, {@code > one with a colon:} opens it.
 * {@code [allow absolute apology]} is what breaks none of these rules, {@code [allow]} none at all,
 * {@code [capitals]} are ordinary words, {@code [company-forms]} parts of names, {@code [but]}
 * words with which a sentence goes on. {@code <name> = a|b} names a choice. Blank lines and lines
 * with {@code #} are for the reader; a line that begins with a blank goes on where the one before
 * ends.
 */
final class ToneListReader {
    private final String file;
    private final Spelling spelling;
    private final Map<String, Choice> named = new HashMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<Allowed> allowed = new ArrayList<>();
    private final List<WordPattern> capitals = new ArrayList<>();
    private final List<WordPattern> companyForms = new ArrayList<>();
    private final List<WordPattern> buts = new ArrayList<>();
    private final List<WordPattern> waiting = new ArrayList<>();
    private String section = "";
    private @Nullable ToneRule rule;
    private Set<ToneRule> rules = EnumSet.noneOf(ToneRule.class);

    private ToneListReader(String file, Spelling spelling) {
        this.file = file;
        this.spelling = spelling;
    }

    /**
     * @throws IllegalArgumentException naming the file and the line, and saying what is wrong
     */
    static ToneList read(String file, String text, Spelling spelling) {
        ToneListReader reader = new ToneListReader(file, spelling);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            StringBuilder whole = new StringBuilder(lines.get(i).strip());
            while (i + 1 < lines.size() && continues(lines.get(i + 1))) {
                i++;
                whole.append(' ').append(lines.get(i).strip());
            }
            reader.read(first + 1, whole.toString());
        }
        reader.read(lines.size(), "[end]");
        return new ToneList(
                reader.wordings, reader.allowed, reader.capitals, reader.companyForms, reader.buts);
    }

    private static boolean continues(String line) {
        return line.startsWith(" ") && !line.isBlank();
    }

    private void read(int number, String line) {
        try {
            if (line.startsWith("[")) {
                begin(line);
            } else if (line.startsWith("<") && line.contains("> =")) {
                name(line);
            } else if (line.startsWith(">")) {
                gentler(line.substring(1).strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                pattern(line);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s, line %d: %s".formatted(file, number, e.getMessage()), e);
        }
    }

    private void begin(String line) {
        if (!waiting.isEmpty()) {
            throw new IllegalArgumentException("the patterns before have no gentler wording");
        } else if (!line.endsWith("]")) {
            throw new IllegalArgumentException("the bracket of the section is not closed");
        }
        String[] words = line.substring(1, line.length() - 1).strip().split("\\s+");
        section = words[0];
        rule = ToneRule.of(section).orElse(null);
        rules = EnumSet.noneOf(ToneRule.class);
        switch (section) {
            case "allow" -> allow(words);
            case "capitals", "company-forms", "but", "end" -> {}
            default -> {
                if (rule == null) {
                    throw new IllegalArgumentException("there is no rule " + section);
                }
            }
        }
    }

    private void allow(String[] words) {
        for (int i = 1; i < words.length; i++) {
            rules.add(ruleNamed(words[i]));
        }
        if (rules.isEmpty()) {
            rules = EnumSet.allOf(ToneRule.class);
        }
    }

    private static ToneRule ruleNamed(String id) {
        return ToneRule.of(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + id));
    }

    private void name(String line) {
        int close = line.indexOf("> =");
        String name = line.substring(1, close);
        Choice choice =
                WordPatternReader.choice(line.substring(close + 3).strip(), spelling, named);
        if (named.put(name, choice) != null) {
            throw new IllegalArgumentException("<" + name + "> is named twice");
        }
    }

    private void gentler(String line) {
        boolean whole = line.startsWith(">");
        boolean opens = line.endsWith(":");
        int end = line.length() - (opens ? 1 : 0);
        String words = line.substring(whole ? 1 : 0, end).strip();
        if (rule == null || waiting.isEmpty() || words.isEmpty()) {
            throw new IllegalArgumentException("a gentler wording stands for no pattern");
        }
        Stead stead = whole ? Stead.SENTENCE : opens ? Stead.OPENING : Stead.WORDS;
        for (WordPattern pattern : waiting) {
            wordings.add(new Wording(rule, pattern, words, stead));
        }
        waiting.clear();
    }

    private void pattern(String line) {
        WordPattern pattern = WordPatternReader.pattern(line, spelling, named);
        if (rule != null) {
            waiting.add(pattern);
            return;
        }
        switch (section) {
            case "allow" -> allowed.add(new Allowed(rules, pattern));
            case "capitals" -> capitals.add(pattern);
            case "company-forms" -> companyForms.add(pattern);
            case "but" -> buts.add(pattern);
            default -> throw new IllegalArgumentException("a pattern stands in no section");
        }
    }
}
