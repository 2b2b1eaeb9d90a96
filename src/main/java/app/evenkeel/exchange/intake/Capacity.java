package app.evenkeel.exchange.intake;

import app.evenkeel.file.Limit;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;

/**
 * How much of a file fits into the program's memory, all of which an import holds until it is
 * written. By measurement a journal of 150,000 entries, 58 MB as a file, takes three times its
 * length, and the smallest record of which a file can be made less than a kilobyte.
 *
 * @param memory in bytes
 */
public record Capacity(long memory) {
    private static final int TIMES_THE_LENGTH = 4;
    private static final int A_RECORD = 1024;
    private static final int A_ROW = 2048;

    /** What the program was given: as a rule a quarter of the machine's memory. */
    public static Capacity ofThisProgram() {
        return new Capacity(Runtime.getRuntime().maxMemory());
    }

    /** How long a file may be. */
    public Limit length() {
        return new Limit(memory / TIMES_THE_LENGTH, "the most that " + program());
    }

    /** How many objects and items of lists a document may have, whatever they hold. */
    public long records() {
        return memory / A_RECORD;
    }

    /** How many lines a table may have. */
    public long rows() {
        return memory / A_ROW;
    }

    /**
     * @param most of what the file has more of
     * @param what they are
     */
    public Refused tooMany(SourceFile file, long most, String what) {
        return file.refused(
                "the file has more than %d %s, the most that %s".formatted(most, what, program()));
    }

    private String program() {
        return "the program can take in with its memory of %s: divide the file, or read it on a computer with more"
                .formatted(Limit.words(memory));
    }
}
