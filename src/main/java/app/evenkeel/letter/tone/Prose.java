package app.evenkeel.letter.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draft as words in sentences. */
final class Prose {
    /** Hyphens part words; a dot or an at sign within an address does not. */
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*+"
                            + "(?:(?:['’‘׳״\"@_]|[.,](?=[\\p{N}@])|\\.(?=\\p{Ll}))"
                            + "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*+){0,20}+");

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…;]|\\R[ \\t]*+\\R|\\R[ \\t]*+[-*•–>]");
    private static final Pattern CLAUSE_END = Pattern.compile("[,:–—()]|\\s-\\s");

    private static final Pattern AFTER_GREETING = Pattern.compile(",[ \\t]*+\\R");

    /** A line that ends with a comma after more words than these is no greeting. */
    private static final int GREETING = 5;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;
    private final int[] clauseEnds;
    private final boolean[] first;
    private final boolean[] asked;

    private Prose(String text, List<Word> words, List<Integer> starts, List<Boolean> questions) {
        this.text = text;
        this.words.addAll(words);
        sentenceStarts = new int[words.size()];
        sentenceEnds = new int[words.size()];
        clauseEnds = new int[words.size()];
        first = new boolean[words.size()];
        asked = new boolean[words.size()];
        for (int s = 0; s < starts.size(); s++) {
            int end = s + 1 < starts.size() ? starts.get(s + 1) : words.size();
            sentence(starts.get(s), end, questions.get(s));
        }
    }

    private void sentence(int start, int end, boolean question) {
        Arrays.fill(sentenceStarts, start, end, afterGreeting(start, end));
        Arrays.fill(sentenceEnds, start, end, end);
        Arrays.fill(asked, start, end, question);
        first[start] = true;
        int clauseEnd = end;
        for (int i = end - 1; i >= start; i--) {
            clauseEnds[i] = clauseEnd;
            if (words.get(i).comma()) {
                clauseEnd = i;
            }
        }
    }

    private int afterGreeting(int start, int end) {
        for (int i = start + 1; i < end && i <= start + GREETING; i++) {
            String between =
                    text.substring(
                            words.get(i - 1).to(),
                            Math.max(words.get(i - 1).to(), words.get(i).from()));
            if (AFTER_GREETING.matcher(between).lookingAt()) {
                return i;
            }
        }
        return start;
    }

    static Prose of(String text, Spelling spelling) {
        Quotations quotations = Quotations.in(text);
        List<Word> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Boolean> questions = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            String between = text.substring(end, word.start());
            if (words.isEmpty() || SENTENCE_END.matcher(between).find()) {
                if (!words.isEmpty()) {
                    questions.add(between.indexOf('?') >= 0);
                }
                starts.add(words.size());
            }
            boolean comma = CLAUSE_END.matcher(between).find();
            boolean quoted = quotations.holds(word.start());
            for (String part : spelling.parts(word.group())) {
                words.add(
                        new Word(
                                word.start(),
                                word.end(),
                                quoted ? List.of() : spelling.forms(part),
                                comma));
                comma = false;
            }
            end = word.end();
        }
        questions.add(text.indexOf('?', end) >= 0);
        return new Prose(text, words, starts, questions);
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The index of the first word of the sentence, after a greeting on a line of its own. */
    int sentenceStart(int index) {
        return Math.min(index, sentenceStarts[index]);
    }

    /** The index after the last word of the sentence. */
    int sentenceEnd(int index) {
        return sentenceEnds[index];
    }

    /** The index after the last word before a comma or the end of the sentence. */
    int clauseEnd(int index) {
        return clauseEnds[index];
    }

    boolean beginsSentence(int index) {
        return first[index];
    }

    boolean asked(int index) {
        return asked[index];
    }

    /** The {@code char} index after a word and a mark other than a full stop that follows it. */
    int markAfter(int index) {
        return after(index, "?!…");
    }

    /** The {@code char} index after a word and a comma that follows it. */
    int commaAfter(int index) {
        return after(index, ",");
    }

    boolean colonAt(int index) {
        return index < text.length() && text.charAt(index) == ':';
    }

    /** Not after a semicolon; after a greeting, where the writer has put one. */
    boolean beginsWithCapital(int index) {
        int from = words.get(index).from();
        if (first[index]) {
            int before = index == 0 ? 0 : words.get(index - 1).to();
            return text.substring(Math.min(before, from), from).indexOf(';') < 0;
        }
        return sentenceStarts[index] == index && Character.isUpperCase(text.charAt(from));
    }

    private int after(int index, String marks) {
        int end = words.get(index).to();
        return end < text.length() && marks.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }
}
