package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The beginning of a file: the ways to its key, and proof that its holder wrote them.
 *
 * @param stanzas at least one
 * @param signed what is proven, as text
 * @param proof base64
 */
record Header(List<Stanza> stanzas, String signed, String proof) {
    private static final String VERSION = "age-encryption.org/v1\n";
    private static final String END = "---";
    private static final int MAC = 32;

    /** In bytes; room for thousands of recipients. */
    private static final int LIMIT = 1 << 20;

    static Header of(Stanza stanza, FileKey key) {
        String signed = VERSION + stanza.text() + END;
        return new Header(List.of(stanza), signed, Base64Text.of(key.headerMac(bytes(signed))));
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes(signed + " " + proof + "\n"));
    }

    /** That whoever wrote it knew the key. */
    void prove(FileKey key) {
        byte[] expected = key.headerMac(bytes(signed));
        if (!MessageDigest.isEqual(expected, Base64Text.decoded(proof, MAC))) {
            throw new Obstacle(EncryptedTrouble.DAMAGED);
        }
    }

    static Header read(InputStream in) throws IOException {
        readVersion(in);
        return new Reading(in).header();
    }

    static void readVersion(InputStream in) throws IOException {
        byte[] version = bytes(VERSION);
        if (!Arrays.equals(in.readNBytes(version.length), version)) {
            throw new Obstacle(EncryptedTrouble.NOT_ENCRYPTED);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final class Reading {
        private final InputStream in;
        private final StringBuilder signed = new StringBuilder(VERSION);

        Reading(InputStream in) {
            this.in = in;
        }

        Header header() throws IOException {
            List<Stanza> stanzas = new ArrayList<>();
            String line = line();
            while (line.startsWith("-> ")) {
                stanzas.add(stanza(line));
                line = line();
            }
            if (stanzas.isEmpty() || !line.startsWith(END + " ")) {
                throw new Obstacle(EncryptedTrouble.DAMAGED);
            }
            String proof = line.substring(END.length() + 1);
            Base64Text.decoded(proof, MAC);
            return new Header(List.copyOf(stanzas), signed + END, proof);
        }

        private Stanza stanza(String line) throws IOException {
            List<String> arguments = List.of(line.substring(3).split(" ", -1));
            if (!arguments.stream().allMatch(argument -> argument.matches("[!-~]+"))) {
                throw new Obstacle(EncryptedTrouble.DAMAGED);
            }
            keep(line);
            Stanza stanza = new Stanza(arguments, body());
            Base64Text.decoded(stanza.body());
            return stanza;
        }

        private String body() throws IOException {
            StringBuilder body = new StringBuilder();
            String line;
            do {
                line = line();
                if (line.length() > Stanza.LINE) {
                    throw new Obstacle(EncryptedTrouble.DAMAGED);
                }
                keep(line);
                body.append(line);
            } while (line.length() == Stanza.LINE);
            return body.toString();
        }

        private void keep(String line) {
            signed.append(line).append('\n');
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0 || signed.length() + line.size() > LIMIT) {
                    throw new Obstacle(EncryptedTrouble.DAMAGED);
                }
                line.write(b);
            }
            return line.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
