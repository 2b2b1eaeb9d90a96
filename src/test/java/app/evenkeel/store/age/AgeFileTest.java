package app.evenkeel.store.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.file.NotWritten;
import app.evenkeel.journal.EncryptedTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

class AgeFileTest {
    private static final char[] PASSPHRASE = "correct horse".toCharArray();

    /** So little that a guess costs nothing. */
    private static final int WORK = 1;

    @TempDir private Path folder;

    private Path plain;
    private Path encrypted;
    private Path again;

    @BeforeEach
    void places() {
        plain = folder.resolve("plain");
        encrypted = folder.resolve("backup.age");
        again = folder.resolve("again");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 65_535, 65_536, 65_537, 131_072, 300_000})
    void whatIsDecryptedIsWhatWasEncrypted(int size) throws IOException {
        encrypted(size);

        AgeFile.decrypt(encrypted, again, PASSPHRASE);

        assertThat(again).hasSameBinaryContentAs(plain);
    }

    @Test
    void nothingOfTheContentIsLegible() throws IOException {
        Files.writeString(plain, "Acme pays late. ".repeat(10_000));
        AgeFile.encrypt(plain, encrypted, PASSPHRASE, WORK);

        assertThat(Files.readString(encrypted, StandardCharsets.ISO_8859_1))
                .doesNotContain("Acme", "late");
    }

    @Test
    void nobodyButTheOwnerReadsEither() throws IOException {
        encrypted(100);
        AgeFile.decrypt(encrypted, again, PASSPHRASE);

        for (Path file : new Path[] {encrypted, again}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theSameContentIsEncryptedDifferentlyEachTime() throws IOException {
        encrypted(100);
        byte[] first = Files.readAllBytes(encrypted);
        AgeFile.encrypt(plain, encrypted, PASSPHRASE, WORK);

        assertThat(Files.readAllBytes(encrypted)).isNotEqualTo(first);
    }

    @Test
    void eachByteThatIsAlteredIsNoticed() throws IOException {
        encrypted(40);
        byte[] whole = Files.readAllBytes(encrypted);
        for (int i = 0; i < whole.length; i++) {
            for (int bit : new int[] {0x01, 0x80}) {
                byte[] altered = whole.clone();
                altered[i] ^= (byte) bit;
                refused(altered);
            }
        }
    }

    @Test
    void whereverItIsCutOffIsNoticed() throws IOException {
        encrypted(40);
        byte[] whole = Files.readAllBytes(encrypted);
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aPieceThatIsMissingMovedOrAddedIsNoticed() throws IOException {
        encrypted(200_000);
        byte[] whole = Files.readAllBytes(encrypted);
        int piece = 65_536 + 16;
        int payload = whole.length - 3 * piece - (200_000 - 3 * 65_536 + 16);

        refused(Arrays.copyOf(whole, payload + 2 * piece));
        refused(without(whole, payload, piece));
        refused(without(whole, payload + piece, piece));
        refused(Arrays.copyOf(whole, whole.length + 1));
        byte[] moved = whole.clone();
        System.arraycopy(whole, payload, moved, payload + piece, piece);
        System.arraycopy(whole, payload + piece, moved, payload, piece);
        refused(moved);
    }

    private static byte[] without(byte[] whole, int from, int length) {
        byte[] rest = Arrays.copyOf(whole, whole.length - length);
        System.arraycopy(whole, from + length, rest, from, rest.length - from);
        return rest;
    }

    @Test
    void anotherPassphraseIsSaidToBeWrong() throws IOException {
        encrypted(10);

        assertThatThrownBy(() -> AgeFile.decrypt(encrypted, again, "Correct horse".toCharArray()))
                .hasMessage(encrypted + " cannot be decrypted with this passphrase; try it again");
        assertThat(trouble("Correct horse")).isEqualTo(EncryptedTrouble.WRONG_PASSPHRASE);
        assertThat(again).doesNotExist();
    }

    @Test
    void anEmptyPassphraseEncryptsNothing() throws IOException {
        Files.writeString(plain, "x");

        assertThatThrownBy(() -> AgeFile.encrypt(plain, encrypted, new char[0]))
                .isInstanceOf(JournalRefused.class)
                .hasMessage(encrypted + " needs a passphrase of at least one character");
        assertThat(encrypted).doesNotExist();
    }

    @Test
    void aFileThatIsThereStaysAsItWasWhenADamagedOneIsDecryptedOverIt() throws IOException {
        encrypted(200_000);
        byte[] whole = Files.readAllBytes(encrypted);
        Files.writeString(again, "earlier");

        refused(Arrays.copyOf(whole, whole.length - 1), "earlier");
    }

    @Test
    void aFileThatIsNotEncryptedIsSaidToBeNone() throws IOException {
        Files.writeString(encrypted, "SQLite format 3\0 and so on");

        assertThat(AgeFile.isEncrypted(encrypted)).isFalse();
        assertThat(AgeFile.isEncrypted(folder.resolve("nowhere"))).isFalse();
        assertThat(trouble("x")).isEqualTo(EncryptedTrouble.NOT_ENCRYPTED);
        assertThatThrownBy(() -> AgeFile.requireOpenable(encrypted))
                .hasMessage(encrypted + " is not encrypted in the age format (version 1)");
    }

    @Test
    void aFileForAKeyIsRefusedBeforeAnybodyIsAskedForAPassphrase()
            throws IOException, URISyntaxException {
        fromTestKit("stream_empty_payload");

        assertThat(AgeFile.isEncrypted(encrypted)).isTrue();
        assertThat(trouble("x")).isEqualTo(EncryptedTrouble.FOR_A_KEY);
        assertThatThrownBy(() -> AgeFile.requireOpenable(encrypted))
                .hasMessageStartingWith(encrypted + " is encrypted for a key");
    }

    @Test
    void aFileThatWouldKeepTheMachineBusyForHoursIsNotTried()
            throws IOException, URISyntaxException {
        fromTestKit("scrypt_work_factor_23");

        assertThat(trouble("password")).isEqualTo(EncryptedTrouble.TOO_COSTLY);
        assertThatThrownBy(() -> AgeFile.requireOpenable(encrypted))
                .hasMessageContaining("more work or memory");
    }

    @Test
    void aHeaderWithoutEndIsNotReadToItsEnd() throws IOException {
        Files.writeString(encrypted, "age-encryption.org/v1\n-> scrypt " + "x".repeat(3 << 20));

        assertThat(trouble("x")).isEqualTo(EncryptedTrouble.DAMAGED);
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBeSo() throws IOException {
        assertThatThrownBy(() -> AgeFile.decrypt(encrypted, again, PASSPHRASE))
                .hasMessage(encrypted + " cannot be read: there is no such file or folder");
        Files.createDirectory(encrypted);
        assertThat(trouble("x")).isEqualTo(EncryptedTrouble.UNREADABLE);
        assertThatThrownBy(() -> AgeFile.encrypt(plain, again, PASSPHRASE))
                .hasMessage(plain + " cannot be read: there is no such file or folder");
    }

    @Test
    void aFileThatCannotBeWrittenIsNotTakenForOneThatCannotBeRead() throws IOException {
        encrypted(10);

        assertThatThrownBy(
                        () -> AgeFile.decrypt(encrypted, folder.resolve("nowhere/x"), PASSPHRASE))
                .isInstanceOf(NotWritten.class);
    }

    private void encrypted(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        Files.write(plain, content);
        AgeFile.encrypt(plain, encrypted, PASSPHRASE, WORK);
        assertThat(AgeFile.isEncrypted(encrypted)).isTrue();
        AgeFile.requireOpenable(encrypted);
    }

    private void fromTestKit(String vector) throws IOException, URISyntaxException {
        Path file = Path.of(AgeFileTest.class.getResource("testkit/" + vector).toURI());
        String whole = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(
                encrypted, whole.substring(whole.indexOf("\n\n") + 2), StandardCharsets.ISO_8859_1);
    }

    private void refused(byte[] altered) throws IOException {
        refused(altered, null);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(plain, encrypted);
        }
    }

    private void refused(byte[] altered, @Nullable String kept) throws IOException {
        Files.write(encrypted, altered);
        assertThatThrownBy(() -> AgeFile.decrypt(encrypted, again, PASSPHRASE))
                .isInstanceOf(JournalRefused.class);
        if (kept != null) {
            assertThat(again).hasContent(kept);
        }
    }

    private EncryptedTrouble trouble(String passphrase) {
        JournalRefused refused =
                catchThrowableOfType(
                        JournalRefused.class,
                        () -> AgeFile.decrypt(encrypted, again, passphrase.toCharArray()));
        return ((JournalTrouble.OfEncrypted) refused.trouble()).what();
    }
}
