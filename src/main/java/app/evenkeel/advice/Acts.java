package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.SignalKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do now about a client of a kind (ADVICE, section 1), the first thing first. */
public final class Acts {
    private Acts() {}

    /**
     * @param ladder the owner's
     */
    public static List<Act> of(Recognised recognised, Assessed client, Ladder ladder) {
        return switch (recognised.kind()) {
            case A1 -> boundaries(recognised, client, LetterKind.BOUNDARIES);
            case A2, A3 -> List.of(new Act.TalkItOver());
            case B1 -> answers(recognised);
            case B2 -> boundaries(recognised, client, LetterKind.WAY_OF_WORKING);
            case B3 -> payment(client, ladder);
        };
    }

    /** Say it, remember that it was said, and look at it again where it was said in vain. */
    private static List<Act> boundaries(Recognised recognised, Assessed client, LetterKind letter) {
        List<SignalKind> about =
                recognised.evidence().stream().map(Evidence::signal).distinct().sorted().toList();
        List<Keeping> told =
                Keeping.of(client).stream()
                        .filter(Keeping::stands)
                        .filter(k -> k.boundary().signals().stream().anyMatch(about::contains))
                        .toList();
        Act write = new Act.Write(letter);
        if (told.isEmpty()) {
            return List.of(write, new Act.TellBoundary(about));
        }
        return told.stream().anyMatch(Keeping::broken)
                ? List.of(new Act.HoldReview(), write)
                : List.of(new Act.TalkItOver());
    }

    /** Where an answer is overdue, to ask for it; else there is nothing to ask for but better. */
    private static List<Act> answers(Recognised recognised) {
        boolean waiting =
                recognised.evidence().stream()
                        .anyMatch(e -> e.signal() == SignalKind.NO_REPLY && e.open());
        return List.of(waiting ? new Act.Write(LetterKind.FEEDBACK_NEEDED) : new Act.TalkItOver());
    }

    /** The step of the ladder, and whether it is worth it at all (ADVICE B3, P4). */
    private static List<Act> payment(Assessed client, Ladder ladder) {
        Optional<LadderStep> step =
                PaymentLadder.of(client.relation(), ladder, client.assessment().on()).step();
        List<Act> acts = new ArrayList<>();
        switch (step.orElse(null)) {
            case LadderStep.Write(var letter, var number, var about, _) ->
                    acts.add(new Act.Write(letter, number, about));
            case LadderStep.Resume(_, var about, _) ->
                    acts.add(new Act.Write(LetterKind.WORK_RESUMED, null, about));
            case LadderStep.Review _, LadderStep.Wait _ -> {}
            case null -> {}
        }
        acts.add(new Act.HoldReview());
        return List.copyOf(acts);
    }
}
