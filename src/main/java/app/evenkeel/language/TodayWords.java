package app.evenkeel.language;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;

import java.time.LocalDate;
import java.util.Map;

/**
 * What wants doing, as seen on a day.
 *
 * @param on the day
 */
public record TodayWords(Language language, LocalDate on) {
    public String nothing() {
        return texts().get("today.nothing");
    }

    /** An invoice whose due date has passed, with what is still owed. */
    public String invoiceOverdue(Invoice invoice) {
        return texts().count(
                        "today.invoice-overdue",
                        invoice.daysLate(on),
                        Map.of("number", number(invoice), "amount", owed(invoice)));
    }

    /**
     * An invoice that the client has promised to pay.
     *
     * @param by the day promised
     */
    public String paymentPromised(Invoice invoice, LocalDate by) {
        String number = number(invoice);
        String amount = owed(invoice);
        return by.equals(on)
                ? texts().get(
                                "today.payment-promised-today",
                                Map.of("number", number, "amount", amount))
                : texts().get(
                                "today.payment-promised",
                                Map.of("number", number, "amount", amount, "by", day(by)));
    }

    /**
     * A request that the client has not answered.
     *
     * @param by the day by which the answer was needed
     */
    public String answerAwaited(String summary, LocalDate by) {
        return texts().get("today.answer-awaited", Map.of("summary", summary, "by", day(by)));
    }

    /** A request that the owner has not answered. */
    public String answerOwed(String summary, LocalDate by) {
        if (by.equals(on)) {
            return texts().get("today.answer-owed-today", Map.of("summary", summary));
        }
        String key = by.isBefore(on) ? "today.answer-owed-since" : "today.answer-owed";
        return texts().get(key, Map.of("summary", summary, "by", day(by)));
    }

    /** A piece of work that the owner has promised and not delivered. */
    public String deliverableDue(String title, LocalDate by) {
        if (by.equals(on)) {
            return texts().get("today.deliverable-due-today", Map.of("title", title));
        }
        String key = by.isBefore(on) ? "today.deliverable-overdue" : "today.deliverable-due";
        return texts().get(key, Map.of("title", title, "by", day(by)));
    }

    private String number(Invoice invoice) {
        return Isolated.in(language, invoice.number());
    }

    private String owed(Invoice invoice) {
        return new Amounts(language).of(invoice.balance(on));
    }

    private String day(LocalDate day) {
        return new Dates(language).day(day);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
