package app.evenkeel.store.age;

import app.evenkeel.journal.JournalRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Encrypted files whose passphrase costs next to nothing to try. */
public final class CheapAge {
    private static final int WORK = 1;
    private static final int DEAR = 12;

    private CheapAge() {}

    public static void encrypt(Path plain, Path encrypted, char[] passphrase) {
        AgeFile.encrypt(plain, encrypted, passphrase, WORK);
    }

    public static void decrypt(Path encrypted, Path plain, char[] passphrase) {
        AgeFile.decrypt(encrypted, plain, passphrase);
    }

    /**
     * Whether to try a passphrase on a file would take more than a moment, as its header may say of
     * a file that is in order.
     *
     * @throws JournalRefused if no passphrase can open it
     */
    public static boolean dear(Path encrypted) throws IOException {
        AgeFile.requireOpenable(encrypted);
        try (InputStream in = Armor.takenOff(new Source(encrypted))) {
            String work = Header.read(in).stanzas().getFirst().arguments().get(2);
            return Integer.parseInt(work) > DEAR;
        }
    }
}
