package app.evenkeel.fuzz;

import static app.evenkeel.fuzz.ExchangeTargets.text;

import app.evenkeel.desktop.look.Look;
import app.evenkeel.desktop.look.WindowSettings;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.age.AgeFile;
import app.evenkeel.store.age.CheapAge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Encrypted files, and the window's settings. */
record FileTargets(Path folder) {
    private static final char[] PASSPHRASE = "correct horse".toCharArray();
    private static final List<String> HEADER =
            List.of("-> scrypt ", "-> X25519 ", "--- ", "age-encryption.org/v1\n", " 22\n", "\n\n");

    List<Target> all() throws IOException {
        return List.of(
                new Target("age", List.of(encrypted(), armored()), HEADER, this::age),
                new Target(
                        "window",
                        List.of(text("look=dark\nwidth=1000.0\nheight=700.5\nmaximized=true\n")),
                        List.of("look", "width", "=", "\\u00", "\\", "light"),
                        this::window));
    }

    private byte[] encrypted() throws IOException {
        Path plain = Files.write(folder.resolve("plain"), new byte[100]);
        Path encrypted = folder.resolve("seed.age");
        CheapAge.encrypt(plain, encrypted, PASSPHRASE);
        return Files.readAllBytes(encrypted);
    }

    private byte[] armored() throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encrypted());
        return "-----BEGIN AGE ENCRYPTED FILE-----\n%s\n-----END AGE ENCRYPTED FILE-----\n"
                .formatted(base64)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Target.End age(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("any.age"), input);
        Path plain = folder.resolve("decrypted");
        Files.deleteIfExists(plain);
        try {
            if (CheapAge.dear(file)) {
                return Target.End.REFUSED;
            }
            AgeFile.decrypt(file, plain, PASSPHRASE);
        } catch (Refused e) {
            if (Files.exists(plain)) {
                throw new AssertionError("refused, and yet something was written");
            }
            throw e;
        }
        if (Files.size(plain) != 100) {
            throw new AssertionError("decrypted to what was never encrypted");
        }
        return Target.End.ACCEPTED;
    }

    private Target.End window(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("window.properties"), input);
        WindowSettings read = WindowSettings.read(file);
        boolean seen =
                read.width() >= 400
                        && read.width() <= 20_000
                        && read.height() >= 400
                        && read.height() <= 20_000
                        && read.look() != null
                        && List.of(Look.values()).contains(read.look());
        read.write(file);
        if (!seen || !WindowSettings.read(file).equals(read)) {
            throw new AssertionError(read + " is no window");
        }
        return Target.End.ACCEPTED;
    }
}
