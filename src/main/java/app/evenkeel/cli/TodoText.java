package app.evenkeel.cli;

import app.evenkeel.agenda.Todo;
import app.evenkeel.agenda.Todo.AnswerAwaited;
import app.evenkeel.agenda.Todo.AnswerOwed;
import app.evenkeel.agenda.Todo.DeliverableDue;
import app.evenkeel.agenda.Todo.InvoiceOverdue;
import app.evenkeel.agenda.Todo.PaymentPromised;
import app.evenkeel.language.TodayWords;

/** What wants doing, in words. */
record TodoText(TodayWords words) {
    String of(Todo todo) {
        return switch (todo) {
            case InvoiceOverdue(_, var invoice, _) -> words.invoiceOverdue(invoice);
            case PaymentPromised(_, var invoice, var by, _) -> words.paymentPromised(invoice, by);
            case AnswerAwaited(_, var asked, var by) ->
                    words.answerAwaited(Plain.shortened(asked.summary()), by);
            case AnswerOwed(_, var asked, var by) ->
                    words.answerOwed(Plain.shortened(asked.summary()), by);
            case DeliverableDue(_, _, var deliverable, var by) ->
                    words.deliverableDue(Plain.shortened(deliverable.title()), by);
        };
    }
}
