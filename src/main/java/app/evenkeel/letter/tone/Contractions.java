package app.evenkeel.letter.tone;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** English contractions as the words that they stand for, also where the apostrophe is left out. */
final class Contractions {
    private static final Map<String, String> ENDINGS =
            Map.of("re", "are", "ve", "have", "ll", "will", "m", "am", "d", "would");

    /** Words that nothing belongs to, so that "'s" is "is". */
    private static final Set<String> NO_OWNERS =
            Set.of("it", "that", "what", "there", "here", "how", "where", "who", "he", "she");

    private static final Set<String> NEGATED =
            Set.of(
                    "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "would",
                    "could", "should", "need", "must", "might");

    private static final Map<String, List<String>> JOINED =
            Map.ofEntries(
                    Map.entry("cannot", List.of("can", "not")),
                    Map.entry("cant", List.of("can", "not")),
                    Map.entry("wont", List.of("will", "not")),
                    Map.entry("shant", List.of("shall", "not")),
                    Map.entry("aint", List.of("is", "not")),
                    Map.entry("youre", List.of("you", "are")),
                    Map.entry("youve", List.of("you", "have")),
                    Map.entry("im", List.of("i", "am")),
                    Map.entry("ive", List.of("i", "have")));

    private Contractions() {}

    /** A word in small letters and with a straight apostrophe, as one or two words without. */
    static List<String> expanded(String word) {
        String joined = word.replace("'", "");
        List<String> known = JOINED.get(joined);
        if (known != null) {
            return known;
        }
        if (joined.endsWith("nt") && NEGATED.contains(joined.substring(0, joined.length() - 2))) {
            return List.of(joined.substring(0, joined.length() - 2), "not");
        }
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0
                ? at(word.substring(0, apostrophe), word.substring(apostrophe + 1), joined)
                : List.of(joined);
    }

    private static List<String> at(String word, String ending, String joined) {
        String ended = ENDINGS.get(ending);
        if (ended != null) {
            return List.of(word, ended);
        } else if (ending.equals("s") && word.equals("let")) {
            return List.of(word, "us");
        }
        return ending.equals("s") && NO_OWNERS.contains(word)
                ? List.of(word, "is")
                : List.of(joined);
    }
}
