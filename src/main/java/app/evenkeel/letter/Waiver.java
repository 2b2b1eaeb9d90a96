package app.evenkeel.letter;

import java.time.LocalDate;

/**
 * The offer, as goodwill, to claim neither interest nor the fixed sum that the law grants for late
 * payment.
 *
 * @param until the last day on which the payment may come in for it to hold
 */
public record Waiver(LocalDate until) {}
