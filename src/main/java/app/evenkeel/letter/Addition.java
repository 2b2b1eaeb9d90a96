package app.evenkeel.letter;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.OneLine;

import java.util.List;
import java.util.Map;

/**
 * Work that a client asks for beyond what was agreed (ADVICE A-go2, A-go3).
 *
 * @param asked what was asked for; empty where it is not said
 * @param engagement the title of the one that it goes beyond; empty where there is not one alone
 */
record Addition(Language language, StatedReason asked, String engagement) {
    static Addition of(LetterRequest request) {
        List<Engagement> open =
                request.relation().engagements().stream()
                        .filter(e -> e.openOn(request.on()))
                        .filter(e -> e.start() == null || !e.start().isAfter(request.on()))
                        .toList();
        return new Addition(
                request.language(),
                StatedReason.of(request),
                open.size() == 1 ? open.getFirst().title() : "");
    }

    /** That it was asked for, and what. */
    Text request() {
        if (asked.words().isBlank()) {
            return sentences().of("letter.asked");
        }
        return sentences()
                .of("letter.asked.what", Map.of("what", words(asked.words())))
                .and(asked.endsSentence() ? "" : ".");
    }

    /** That it goes beyond what was agreed. */
    Text beyond() {
        return engagement.isBlank()
                ? sentences().of("letter.beyond")
                : sentences()
                        .of("letter.beyond.engagement", Map.of("engagement", words(engagement)));
    }

    private Text words(String words) {
        return Text.of(Isolated.in(language, OneLine.of(words)));
    }

    private Sentences sentences() {
        return new Sentences(language);
    }
}
