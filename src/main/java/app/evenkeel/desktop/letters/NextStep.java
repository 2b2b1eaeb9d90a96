package app.evenkeel.desktop.letters;

import app.evenkeel.advice.PaymentLadder;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Rung;

import java.time.LocalDate;
import java.util.Optional;

/** Which payment reminder is in order by the payment ladder. */
record NextStep(Owner owner, Relation relation, LocalDate on) {
    int number() {
        PaymentLadder ladder = PaymentLadder.of(relation, owner.ladder(), on);
        Optional<LadderStep> due = ladder.step();
        if (due.isPresent() && due.get() instanceof LadderStep.Write write) {
            return write.letter() == LetterKind.PAYMENT_REMINDER && write.step() != null
                    ? write.step()
                    : 2;
        }
        boolean reminded =
                relation.overdueOn(on).stream()
                        .flatMap(invoice -> ladder.of(invoice).stream())
                        .anyMatch(NextStep::comesAfterTheFirst);
        return reminded ? 2 : 1;
    }

    private static boolean comesAfterTheFirst(LadderStep step) {
        return step instanceof LadderStep.Wait wait && wait.next() != Rung.REMINDER;
    }
}
