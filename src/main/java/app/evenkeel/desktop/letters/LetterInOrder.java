package app.evenkeel.desktop.letters;

import app.evenkeel.advice.PaymentLadder;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The letter that the page of letters begins with, by the payment ladder. */
record LetterInOrder(PaymentLadder ladder) {
    static LetterInOrder of(Owner owner, Relation relation, LocalDate on) {
        return new LetterInOrder(PaymentLadder.of(relation, owner.ladder(), on));
    }

    /** Empty where none is in order. */
    Optional<LetterWish> wish() {
        return ladder.step().flatMap(LetterInOrder::wish);
    }

    /** Which payment reminder it would be. */
    int reminder() {
        return ladder.reminder(List.of());
    }

    private static Optional<LetterWish> wish(LadderStep inOrder) {
        return switch (inOrder) {
            case LadderStep.Write write ->
                    Optional.of(new LetterWish(write.letter(), write.step(), numbers(write)));
            case LadderStep.Resume _ ->
                    Optional.of(new LetterWish(LetterKind.WORK_RESUMED, List.of()));
            case LadderStep.Review _, LadderStep.Wait _ -> Optional.empty();
        };
    }

    private static List<String> numbers(LadderStep step) {
        return step.about().stream().map(Invoice::number).toList();
    }
}
