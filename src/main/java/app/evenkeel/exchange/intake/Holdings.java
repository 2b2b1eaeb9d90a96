package app.evenkeel.exchange.intake;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;

import java.util.List;
import java.util.Optional;

/** What a file is checked against: the journal that it will be put into. */
public interface Holdings {
    /** A journal with nothing in it. */
    Holdings NONE =
            new Holdings() {
                @Override
                public List<Client> clients() {
                    return List.of();
                }

                @Override
                public Optional<String> clientOf(Kind kind, String id) {
                    return Optional.empty();
                }

                @Override
                public Optional<Invoice> invoiceOfNumber(String number) {
                    return Optional.empty();
                }
            };

    List<Client> clients();

    /** The id of the client under whom a record stands, if the journal has the record. */
    Optional<String> clientOf(Kind kind, String id);

    /** The invoice with a number; a number is unique in a journal. */
    Optional<Invoice> invoiceOfNumber(String number);
}
