package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.Job;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.tone.ToneCheck;
import app.evenkeel.letter.tone.ToneWords;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the owner's words for what could be gentler, in the background. */
final class ToneReading {
    /** What stands in braces is filled in later, and is not the owner's. */
    private static final Pattern BLANK = Pattern.compile("\\{[^{}\\n]*\\}");

    private final Work work;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private String read = "";
    private @Nullable Job reading;

    ToneReading(Work work, Words words) {
        this.work = work;
        this.words = words;
    }

    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    void read(String text, Language language) {
        drop();
        ToneWords rules = new ToneWords(words.language());
        reading =
                work.start(
                        () -> found(text, language, rules),
                        found -> {
                            read = text;
                            findings.set(found);
                        },
                        _ -> findings.set(List.of()));
    }

    private static List<Finding> found(String text, Language language, ToneWords rules) {
        String own = BLANK.matcher(text).replaceAll(blank -> " ".repeat(blank.group().length()));
        return ToneCheck.in(language).check(own).stream()
                .map(f ->
                        new Finding(
                                f.from(),
                                text.substring(f.from(), f.to()),
                                rules.of(f.rule()),
                                f.gentler()))
                .toList();
    }

    /** Until it is read again, what was found moves with the words that are typed before it. */
    void follow(String text) {
        int same = 0;
        int most = Math.min(read.length(), text.length());
        while (same < most && read.charAt(same) == text.charAt(same)) {
            same++;
        }
        int by = text.length() - read.length();
        List<Finding> standing = new ArrayList<>();
        for (Finding finding : findings.get()) {
            Finding now = finding.to() <= same ? finding : finding.moved(by);
            if (now.from() >= 0 && now.standsIn(text)) {
                standing.add(now);
            }
        }
        read = text;
        findings.set(List.copyOf(standing));
    }

    void clear() {
        drop();
        findings.set(List.of());
    }

    void drop() {
        if (reading != null) {
            reading.cancel();
        }
    }
}
