package app.evenkeel.store.age;

import app.evenkeel.file.Patience;
import app.evenkeel.file.SafeFile;
import app.evenkeel.file.SourceFile;
import app.evenkeel.file.Trouble;
import app.evenkeel.journal.EncryptedTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Encrypts files with a passphrase, and decrypts them. Memory: 256 MiB for a second or two, to turn
 * the passphrase into a key, and beside that little, however large the file.
 */
public final class AgeFile {
    /** As age itself: a guess at the passphrase costs a second and 256 MiB. */
    private static final int WORK_FACTOR = 18;

    private AgeFile() {}

    /**
     * Writes the encrypted file whole, readable by its owner only, or not at all.
     *
     * @param passphrase at least one character, used as typed; whoever gave it wipes it
     * @throws JournalRefused if the passphrase is empty, or the plain file cannot be read
     * @throws app.evenkeel.file.NotWritten if the encrypted one cannot be written
     */
    public static void encrypt(Path plain, Path encrypted, char[] passphrase) {
        encrypt(plain, encrypted, passphrase, Patience.ENDLESS);
    }

    /**
     * As {@link #encrypt(Path, Path, char[])}.
     *
     * @throws app.evenkeel.file.GivenUp once nobody waits any more; nothing is written then
     */
    public static void encrypt(Path plain, Path encrypted, char[] passphrase, Patience patience) {
        encrypt(plain, encrypted, passphrase, WORK_FACTOR, patience);
    }

    static void encrypt(Path plain, Path encrypted, char[] passphrase, int workFactor) {
        encrypt(plain, encrypted, passphrase, workFactor, Patience.ENDLESS);
    }

    private static void encrypt(
            Path plain, Path encrypted, char[] passphrase, int workFactor, Patience patience) {
        try (Source in = new Source(plain);
                FileKey key = FileKey.fresh()) {
            Header header = Header.of(PassphraseStanza.of(key, passphrase, workFactor), key);
            SafeFile.write(
                    encrypted,
                    patience,
                    out -> {
                        header.writeTo(out);
                        Payload.encrypt(in, out, key);
                    });
        } catch (Obstacle e) {
            throw refused(e, e.why() == EncryptedTrouble.UNREADABLE ? plain : encrypted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the plain file whole, readable by its owner only, or not at all: what was decrypted
     * before damage shows is deleted.
     *
     * @param passphrase used as typed; whoever gave it wipes it
     * @throws JournalRefused if the file is missing, not encrypted, not with this passphrase, or
     *     not as it was encrypted; its trouble is a {@link JournalTrouble.OfEncrypted}
     * @throws app.evenkeel.file.NotWritten if the plain file cannot be written
     */
    public static void decrypt(Path encrypted, Path plain, char[] passphrase) {
        decrypt(encrypted, plain, passphrase, Patience.ENDLESS);
    }

    /**
     * As {@link #decrypt(Path, Path, char[])}.
     *
     * @throws app.evenkeel.file.GivenUp once nobody waits any more; nothing is written then
     */
    public static void decrypt(Path encrypted, Path plain, char[] passphrase, Patience patience) {
        decrypt(encrypted, plain, header -> PassphraseStanza.key(header, passphrase), patience);
    }

    /**
     * @param opening the way from the header to the key
     */
    static void decrypt(Path encrypted, Path plain, Function<Header, FileKey> opening) {
        decrypt(encrypted, plain, opening, Patience.ENDLESS);
    }

    private static void decrypt(
            Path encrypted, Path plain, Function<Header, FileKey> opening, Patience patience) {
        read(
                encrypted,
                in -> {
                    Header header = Header.read(in);
                    try (FileKey key = opening.apply(header)) {
                        header.prove(key);
                        SafeFile.write(plain, patience, out -> Payload.decrypt(in, out, key));
                    }
                });
    }

    /** Whether it begins as files in the age format do; a file that cannot be read does not. */
    public static boolean isEncrypted(Path file) {
        try {
            read(file, Header::readVersion);
            return true;
        } catch (JournalRefused _) {
            return false;
        }
    }

    /**
     * Looks before anybody is asked for a passphrase.
     *
     * @throws JournalRefused if no passphrase can open the file; not if it is damaged further on
     */
    public static void requireOpenable(Path encrypted) {
        read(encrypted, in -> PassphraseStanza.in(Header.read(in)));
    }

    private interface Reading {
        void from(InputStream in) throws IOException;
    }

    private static void read(Path encrypted, Reading reading) {
        try (Source file = new Source(encrypted)) {
            reading.from(Armor.takenOff(file));
        } catch (Obstacle e) {
            throw refused(e, encrypted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JournalRefused refused(Obstacle why, Path file) {
        String sentence = SourceFile.nameOf(file) + " " + predicate(why);
        return new JournalRefused(new JournalTrouble.OfEncrypted(why.why(), file), sentence, why);
    }

    private static String predicate(Obstacle obstacle) {
        return switch (obstacle.why()) {
            case NO_PASSPHRASE -> "needs a passphrase of at least one character";
            case WRONG_PASSPHRASE -> "cannot be decrypted with this passphrase; try it again";
            case UNREADABLE ->
                    "cannot be read: "
                            + (obstacle.getCause() instanceof IOException e
                                    ? Trouble.reason(e)
                                    : "the reason is unknown");
            case NOT_ENCRYPTED -> "is not encrypted in the age format (version 1)";
            case FOR_A_KEY ->
                    "is encrypted for a key and not with a passphrase; decrypt it with the program"
                            + " that has the key: age --decrypt --identity KEYFILE";
            case DAMAGED ->
                    "was cut off or altered, so nothing of it was decrypted; take another copy";
            case TOO_COSTLY ->
                    "demands more work or memory to try a passphrase than this program grants"
                            + " (scrypt work factors up to 22)";
        };
    }
}
