package app.evenkeel.store.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.EncryptedTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.InflaterOutputStream;

/** Files of which the makers of the format say what has to become of them. */
class TestKitTest {
    private static final Map<String, Set<EncryptedTrouble>> TROUBLES =
            Map.of(
                    "no match",
                    Set.of(EncryptedTrouble.WRONG_PASSPHRASE, EncryptedTrouble.FOR_A_KEY),
                    "header failure",
                    Set.of(
                            EncryptedTrouble.NOT_ENCRYPTED,
                            EncryptedTrouble.DAMAGED,
                            EncryptedTrouble.TOO_COSTLY),
                    "HMAC failure",
                    Set.of(EncryptedTrouble.DAMAGED),
                    "payload failure",
                    Set.of(EncryptedTrouble.DAMAGED),
                    "armor failure",
                    Set.of(EncryptedTrouble.DAMAGED, EncryptedTrouble.NOT_ENCRYPTED));

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void isDecryptedOrRefusedAsItsMakersSay(Path file)
            throws IOException, GeneralSecurityException {
        Vector vector = Vector.read(file);
        Path encrypted = Files.write(folder.resolve("file.age"), vector.encrypted);
        Path plain = folder.resolve("plain");
        if (vector.expected().equals("success")) {
            vector.decrypt(encrypted, plain);

            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(plain));
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(vector.said.get("payload"));
        } else {
            assertThatThrownBy(() -> vector.decrypt(encrypted, plain))
                    .isInstanceOfSatisfying(
                            JournalRefused.class,
                            refused ->
                                    assertThat(TROUBLES.get(vector.expected()))
                                            .contains(trouble(refused)));
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).containsExactly(encrypted);
            }
        }
    }

    private static EncryptedTrouble trouble(JournalRefused refused) {
        return ((JournalTrouble.OfEncrypted) refused.trouble()).what();
    }

    static List<Path> files() throws IOException, URISyntaxException {
        Path kit = Path.of(TestKitTest.class.getResource("testkit").toURI());
        try (Stream<Path> files = Files.list(kit)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static final class Vector {
        private final Map<String, String> said;
        private final byte[] encrypted;

        private Vector(Map<String, String> said, byte[] encrypted) {
            this.said = said;
            this.encrypted = encrypted;
        }

        static Vector read(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            Map<String, String> said = new HashMap<>();
            int start = 0;
            while (bytes[start] != '\n') {
                int end = start;
                while (bytes[end] != '\n') {
                    end++;
                }
                String[] line =
                        new String(bytes, start, end - start, StandardCharsets.UTF_8)
                                .split(": ", 2);
                said.putIfAbsent(line[0], line[1]);
                start = end + 1;
            }
            byte[] rest = Arrays.copyOfRange(bytes, start + 1, bytes.length);
            return new Vector(said, said.containsKey("compressed") ? inflated(rest) : rest);
        }

        private static byte[] inflated(byte[] bytes) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (InflaterOutputStream inflater = new InflaterOutputStream(out)) {
                inflater.write(bytes);
            }
            return out.toByteArray();
        }

        String expected() {
            return said.get("expect");
        }

        /** Those for a key name the secret that the key would lead to. */
        void decrypt(Path encrypted, Path plain) {
            if (said.containsKey("passphrase")) {
                AgeFile.decrypt(encrypted, plain, said.get("passphrase").toCharArray());
            } else {
                byte[] key = HexFormat.of().parseHex(said.get("file key"));
                AgeFile.decrypt(encrypted, plain, _ -> new FileKey(key));
            }
        }
    }
}
