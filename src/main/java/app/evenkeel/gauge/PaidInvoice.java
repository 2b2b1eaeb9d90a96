package app.evenkeel.gauge;

import app.evenkeel.journal.Invoice;

/**
 * What an invoice tells about how a client pays.
 *
 * @param daysLate 0 where it was paid by its due date
 * @param easing whether it may lower the average; not where the owner has set aside that it was
 *     paid on time
 */
record PaidInvoice(Sighting sighting, Invoice invoice, int daysLate, boolean easing) {}
