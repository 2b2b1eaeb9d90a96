package app.evenkeel.report.advice;

import app.evenkeel.advice.Mirror;
import app.evenkeel.advice.OwnRecord;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the mirror says to the owner: kindly, and never as a blame (ADVICE C-mirror). */
public record MirrorWords(Language language) {
    public String heading() {
        return texts().get("mirror.heading");
    }

    /** Why one looks into it, beneath the heading. */
    public String why() {
        return texts().get("mirror.why");
    }

    /** What may lie behind a gauge that is high with most clients. */
    public String shared(Dimension dimension) {
        return texts().get("mirror-shared." + dimension.id());
    }

    /** With how many of the clients a gauge is high. */
    public String count(Mirror.Dimensional dimensional, int clients) {
        return dimensional.high() == 0
                ? texts().count("mirror.with-none", clients)
                : texts().count(
                                "mirror.with",
                                clients,
                                Map.of("high", Integer.toString(dimensional.high())));
    }

    /** That no gauge is high with most clients. */
    public String nothingShared() {
        return texts().get("mirror.nothing-shared");
    }

    /** That there are too few clients to compare. */
    public String tooFew() {
        return texts().get("mirror.too-few");
    }

    public String ownHeading() {
        return texts().get("mirror.own");
    }

    /** How the owner kept their own word in the last year, one sentence or two. */
    public List<String> own(OwnRecord own) {
        int due = own.answersDue() + own.promisesDue();
        if (due == 0) {
            return List.of(texts().get("mirror.own-none"));
        }
        if (own.answeredLate() + own.slipped() == 0) {
            return List.of(texts().count("mirror.own-clean", due));
        }
        List<String> sentences = new ArrayList<>();
        if (own.answersDue() > 0) {
            sentences.add(
                    own.answeredLate() == 0
                            ? texts().count("mirror.answers-in-time", own.answersDue())
                            : texts().count(
                                            "mirror.answers-late",
                                            own.answersDue(),
                                            late(own.answeredLate())));
        }
        if (own.promisesDue() > 0) {
            sentences.add(
                    own.slipped() == 0
                            ? texts().count("mirror.promises-in-time", own.promisesDue())
                            : texts().count(
                                            "mirror.promises-late",
                                            own.promisesDue(),
                                            late(own.slipped())));
        }
        return List.copyOf(sentences);
    }

    private static Map<String, String> late(int late) {
        return Map.of("late", Integer.toString(late));
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
