package app.evenkeel.cli;

import app.evenkeel.file.Trouble;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the passphrase of an encrypted file comes from; whoever gets it wipes it. */
final class PassphraseOption {
    static final String NAME = "--passphrase-fd";

    /** Of a passphrase, in bytes; nobody types more. */
    private static final int LIMIT = 1024;

    private static final char UNKNOWN = '\uFFFD';

    @Option(
            names = NAME,
            paramLabel = "N",
            description =
                    "The open file descriptor whose first line is the passphrase of an encrypted file, such as 0 for standard input; without it, you are asked.")
    private @Nullable String descriptor;

    /** A new passphrase; who types it types it twice. */
    char[] chosen(Door door) {
        if (descriptor != null) {
            return line(door, descriptor);
        }
        char[] first = typed(door, "Passphrase");
        char[] second = typed(door, "The same passphrase again");
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, ' ');
        if (!same) {
            Arrays.fill(first, ' ');
            throw new Refused("The two passphrases differ; nothing was done");
        }
        return first;
    }

    /** The passphrase of a file that is there. */
    char[] known(Door door) {
        return descriptor != null ? line(door, descriptor) : typed(door, "Passphrase");
    }

    private static char[] typed(Door door, String question) {
        char[] typed =
                door.terminal()
                        .secret(question)
                        .orElseThrow(() ->
                                new Refused(
                                        "No passphrase was typed, or there is no terminal to ask for it; give it by "
                                                + NAME
                                                + " N, the number of an open file descriptor"));
        return checked(typed, "The passphrase");
    }

    private static char[] line(Door door, String descriptor) {
        if (!descriptor.matches("\\d{1,9}")) {
            throw new Refused(
                    "%s must be the number of an open file descriptor, such as 0 for standard input, not \"%s\""
                            .formatted(NAME, Plain.shortened(descriptor)));
        }
        int number = Integer.parseInt(descriptor);
        try {
            if (number == 0) {
                return line(door.in());
            }
            try (InputStream in = Files.newInputStream(opened(number))) {
                return line(in);
            }
        } catch (IOException e) {
            throw new Refused(
                    "No passphrase can be read from file descriptor %d: %s"
                            .formatted(number, Trouble.reason(e)),
                    e);
        }
    }

    private static Path opened(int number) {
        Path folder = Path.of("/dev/fd");
        if (!Files.isDirectory(folder)) {
            throw new Refused("On this system %s can only be 0, standard input".formatted(NAME));
        }
        return folder.resolve(Integer.toString(number));
    }

    private static char[] line(InputStream in) throws IOException {
        byte[] line = new byte[LIMIT + 2];
        try {
            int length = 0;
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                if (length == line.length) {
                    throw tooLong();
                }
                line[length++] = (byte) b;
            }
            // What a terminal could never type is the line end of Windows.
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            if (length > LIMIT) {
                throw tooLong();
            }
            return checked(decoded(line, length), "The first line of the file descriptor");
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    private static char[] decoded(byte[] line, int length) {
        try {
            CharBuffer decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
            char[] typed = new char[decoded.remaining()];
            decoded.get(typed);
            Arrays.fill(decoded.array(), ' ');
            return typed;
        } catch (CharacterCodingException e) {
            throw new Refused("The passphrase is not text in UTF-8", e);
        }
    }

    private static char[] checked(char[] passphrase, String what) {
        if (passphrase.length == 0) {
            throw new Refused(what + " is empty; a passphrase has at least one character");
        }
        for (char c : passphrase) {
            if (c == UNKNOWN) {
                // Else it would be another passphrase than the one that was typed.
                throw new Refused("The passphrase has a letter that this terminal cannot pass on");
            }
        }
        return passphrase;
    }

    private static Refused tooLong() {
        return new Refused("The passphrase is longer than %d bytes".formatted(LIMIT));
    }
}
