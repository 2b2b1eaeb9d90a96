package app.evenkeel.report.advice;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why a piece of evidence counts as much as it does, for a receipt. */
public record EvidenceWords(Language language) {
    private static final Set<SignalKind> WEIGHTLESS =
            Set.of(SignalKind.REVISION_ASKED, SignalKind.LATER_EVERY_CYCLE);

    /**
     * Short notes, each fit to stand by itself or after a comma; none where it counts in full, or
     * has been set aside.
     */
    public List<String> notes(Evidence evidence) {
        if (evidence.excused()) {
            return List.of();
        }
        if (WEIGHTLESS.contains(evidence.signal())) {
            return List.of(texts().get("evidence.weightless"));
        }
        List<String> notes = new ArrayList<>();
        if (evidence.open()) {
            notes.add(texts().get("evidence.open"));
        } else if (!full(evidence.left())) {
            notes.add(
                    texts().get(
                                    "evidence.faded",
                                    Map.of("left", new Percent(language).of(evidence.left()))));
        }
        switch (evidence.place()) {
            case 1 -> {}
            case 2 -> notes.add(texts().get("evidence.second"));
            case 3 -> notes.add(texts().get("evidence.third"));
            default -> notes.add(texts().get("evidence.further"));
        }
        return List.copyOf(notes);
    }

    private static boolean full(double left) {
        return Percent.rounded(left) == 100;
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
