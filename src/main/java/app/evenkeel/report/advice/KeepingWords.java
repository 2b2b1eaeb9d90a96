package app.evenkeel.report.advice;

import app.evenkeel.advice.Keeping;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a boundary has been kept, in sentences; the boundary's own words stand elsewhere. */
public record KeepingWords(Language language) {
    /** All that there is to say: when it was told, how often before and since, and the outcome. */
    public String kept(Keeping keeping) {
        return String.join(" ", List.of(counts(keeping), outcome(keeping)));
    }

    private static boolean isCounted(Keeping keeping) {
        return !keeping.boundary().signals().isEmpty();
    }

    /** When it was told, and how often it happened in as many days before and since. */
    public String counts(Keeping keeping) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts().get("keeping.told", Map.of("day", day(keeping.boundary().toldOn()))));
        if (!isCounted(keeping)) {
            return sentences.getFirst();
        }
        sentences.add(
                texts().count(
                                "keeping.before",
                                keeping.daysBefore(),
                                Map.of("times", times(keeping.before().size()))));
        if (keeping.daysSince() > 0) {
            sentences.add(
                    texts().count(
                                    keeping.stands() ? "keeping.since" : "keeping.until-ended",
                                    keeping.daysSince(),
                                    Map.of("times", times(keeping.since().size()))));
        }
        return String.join(" ", sentences);
    }

    /** Kept, but for a slip or wholly, not kept, too early to say, or ended. */
    public String outcome(Keeping keeping) {
        LocalDate ended = keeping.boundary().endedOn();
        if (!keeping.stands() && ended != null) {
            return texts().get("keeping.ended", Map.of("day", day(ended)));
        }
        if (!isCounted(keeping)) {
            return texts().get("keeping.not-counted");
        }
        if (keeping.broken()) {
            return texts().get("keeping.not-kept");
        }
        if (keeping.slipped()) {
            return texts().get("keeping.slipped");
        }
        if (keeping.daysSince() == 0) {
            return texts().get("keeping.too-early");
        }
        return keeping.since().isEmpty()
                ? texts().get("keeping.kept")
                : texts().get("keeping.kept-of-late");
    }

    private String times(int times) {
        return new Times(language).of(times);
    }

    private String day(LocalDate day) {
        return new Dates(language).day(day);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
