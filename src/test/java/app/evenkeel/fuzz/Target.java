package app.evenkeel.fuzz;

import java.util.List;

/**
 * Something that reads what comes from outside.
 *
 * @param seeds small valid examples
 * @param words pieces that mean something to it, beside those that mean something to many
 */
record Target(String name, List<byte[]> seeds, List<String> words, Reader reader) {
    /** What became of an input. */
    enum End {
        ACCEPTED,
        REFUSED
    }

    /** Reads an input, and looks whether what came of it is right. */
    interface Reader {
        /**
         * @throws app.evenkeel.journal.Refused if it is refused; the sentence is looked at
         * @throws AssertionError if what was accepted is not right, or something changed though it
         *     was refused
         */
        End read(byte[] input) throws Exception;
    }
}
