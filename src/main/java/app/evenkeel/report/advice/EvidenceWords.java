package app.evenkeel.report.advice;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.Texts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Why a piece of evidence counts as much as it does, for a receipt. */
public record EvidenceWords(Language language) {
    private static final Set<SignalKind> WEIGHTLESS =
            Set.of(SignalKind.REVISION_ASKED, SignalKind.LATER_EVERY_CYCLE);

    /** With more left of it than this, a mark does not come to no points by fading. */
    private static final double TOO_MUCH_TO_VANISH = 0.1;

    /**
     * Short notes, each fit to stand by itself or after a comma; none where it counts in full, or
     * has been set aside.
     */
    public List<String> notes(Evidence evidence) {
        if (evidence.excused()) {
            return List.of();
        }
        String nothing = countsNothing(evidence);
        return nothing.isEmpty()
                ? Stream.of(time(evidence), week(evidence)).filter(n -> !n.isEmpty()).toList()
                : List.of(nothing);
    }

    private String countsNothing(Evidence evidence) {
        if (WEIGHTLESS.contains(evidence.signal())) {
            return texts().get("evidence.weightless");
        }
        return countedWithInvoice(evidence) ? texts().get("evidence.with-invoice") : "";
    }

    /** How late an invoice on record was paid is measured there, not by a mark about it. */
    private static boolean countedWithInvoice(Evidence evidence) {
        return evidence.signal() == SignalKind.PAYS_LATE
                && !evidence.derived()
                && evidence.points().signum() == 0
                && evidence.left() > TOO_MUCH_TO_VANISH;
    }

    /** An open invoice that is no later than usual fades all the same, so both are asked. */
    private String time(Evidence evidence) {
        if (Percent.rounded(evidence.left()) < 100) {
            return texts().get(
                            "evidence.faded",
                            Map.of("left", new Percent(language).of(evidence.left())));
        }
        return evidence.open() ? texts().get("evidence.open") : "";
    }

    private String week(Evidence evidence) {
        return switch (evidence.place()) {
            case 1 -> "";
            case 2 -> texts().get("evidence.second");
            case 3 -> texts().get("evidence.third");
            default -> texts().get("evidence.further");
        };
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
