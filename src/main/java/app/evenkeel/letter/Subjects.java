package app.evenkeel.letter;

import app.evenkeel.document.Text;

import java.util.Map;

/**
 * What stands above a letter.
 *
 * @param invoices how many the letter is about
 * @param numbers theirs
 */
record Subjects(Sentences sentences, int invoices, Text numbers) {
    Text of(FormLetter form) {
        return switch (form.kind()) {
            case PAYMENT_REMINDER -> form.asksAgain() ? again() : reminder();
            case WORK_PAUSED -> sentences.of("letter.subject.work-paused");
            case WORK_RESUMED -> sentences.of("letter.subject.work-resumed");
            case FEEDBACK_NEEDED -> sentences.of("letter.subject.feedback-needed");
            case BOUNDARIES -> sentences.of("letter.subject.boundaries");
            case SCOPE_CHANGE -> sentences.of("letter.subject.scope-change");
            case WAY_OF_WORKING -> sentences.of("letter.subject.way-of-working");
            case TERMINATION -> sentences.of("letter.subject.termination");
        };
    }

    private Text reminder() {
        return invoices == 1
                ? sentences.of("letter.subject.payment-reminder", Map.of("number", numbers))
                : sentences.of("letter.subject.payment-reminders");
    }

    private Text again() {
        return invoices == 1
                ? sentences.of("letter.subject.second-reminder", Map.of("number", numbers))
                : sentences.of("letter.subject.second-reminders");
    }
}
