package app.evenkeel.journal;

import java.nio.file.Path;

/** Why something cannot be done with a journal. */
public sealed interface JournalTrouble {
    /** Something is wrong with its file. */
    record OfFile(FileTrouble what, Path file) implements JournalTrouble {}

    /** Something is wrong with an encrypted file, such as a backup, or with its passphrase. */
    record OfEncrypted(EncryptedTrouble what, Path file) implements JournalTrouble {}

    /** The system names no home folder for the journal to lie in. */
    record NoHome() implements JournalTrouble {}

    record NoSuchClient(String id) implements JournalTrouble {}

    /**
     * Another invoice has the number.
     *
     * @param client whose invoice that is, by their name
     */
    record NumberTaken(String number, String client) implements JournalTrouble {}

    /**
     * A fee would be in another currency than its client.
     *
     * @param engagement its title
     * @param fee the code of the fee's currency
     * @param client the code of the client's
     */
    record FeeInAnotherCurrency(String engagement, String fee, String client)
            implements JournalTrouble {}

    /** An invoice's net amount is in another currency than its amount. */
    record NetInAnotherCurrency(String number) implements JournalTrouble {}

    /** An id stands elsewhere already: under another client, or in another engagement. */
    record IdTaken(String id) implements JournalTrouble {}

    /** A day outside the years 0 to 9999. */
    record FarDay(String day) implements JournalTrouble {}

    /** The journal is another one than was seen before, such as after a backup was restored. */
    record Replaced() implements JournalTrouble {}

    /** A change of which the history knows nothing, or nothing any more. */
    record NothingToTakeBack(long change) implements JournalTrouble {}
}
