package app.evenkeel.store;

import app.evenkeel.journal.Invoice;

/**
 * An invoice and who got it.
 *
 * @param client the id of the client
 */
public record InvoiceOfClient(String client, Invoice invoice) {}
