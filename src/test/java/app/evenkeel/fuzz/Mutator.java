package app.evenkeel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes a valid example in a few places: bytes, pieces of it, and words known to hurt. */
final class Mutator {
    /** In bytes; what is larger belongs to the test with little memory. */
    private static final int LONGEST = 1 << 18;

    private static final List<String> WORDS =
            List.of(
                    "1e999999",
                    "-1e-999999",
                    "1E+2147483648",
                    "99999999999999999999999999",
                    "-9223372036854775808",
                    "2147483648",
                    "NaN",
                    "Infinity",
                    "0x1p3",
                    "-0",
                    "\\ud800",
                    "\\udc00\\ud800",
                    "\\u0000",
                    "\\n",
                    "\0",
                    "\n",
                    "\r",
                    "\r\n",
                    "\u0085\u2028\u2029",
                    "\u001b[2J",
                    "\u202e\u2066",
                    "\ufeff",
                    "\uffff",
                    "\ud83d\ude00",
                    "\u05e9\u05dc\u05d5\u05dd",
                    "e\u0301",
                    "\u0661\u0662",
                    "\"",
                    "'",
                    "\\",
                    "{",
                    "}",
                    "[",
                    "]",
                    "{}",
                    "[]",
                    "null",
                    "true",
                    ",",
                    ";",
                    "\t",
                    ":",
                    "-",
                    "/",
                    "..",
                    "%s%n",
                    "$1\\1",
                    "+999999999-12-31",
                    "-999999999-01-01",
                    "0000-00-00",
                    "2026-02-30",
                    "9999-12-31",
                    "24:00",
                    "+18:00",
                    "+19:00");

    private final Random random;
    private final List<byte[]> words;

    Mutator(Random random, List<String> ofTarget) {
        this.random = random;
        this.words =
                Stream.concat(WORDS.stream(), ofTarget.stream())
                        .map(word -> word.getBytes(UTF_8))
                        .toList();
    }

    /** A changed copy; now and then a piece of another example is in it. */
    byte[] changed(byte[] example, List<byte[]> others) {
        byte[] bytes = example;
        int times = 1 + random.nextInt(1 << random.nextInt(4));
        for (int i = 0; i < times; i++) {
            bytes = once(bytes, others);
        }
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }

    private byte[] once(byte[] bytes, List<byte[]> others) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + span());
        return switch (random.nextInt(12)) {
            case 0 -> flipped(bytes);
            case 1 -> replaced(bytes, from, Math.min(bytes.length, from + 1), anyBytes(1));
            case 2 -> replaced(bytes, from, from, anyBytes(span()));
            case 3 -> replaced(bytes, from, to, new byte[0]);
            case 4 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 5 -> moved(bytes, from, to);
            case 6, 7 -> replaced(bytes, from, from, word());
            case 8 -> replaced(bytes, from, to, word());
            case 9 -> inPlaceOfAWord(bytes, from);
            case 10 -> replaced(bytes, from, random.nextBoolean() ? from : to, many());
            default -> crossed(bytes, from, others.get(random.nextInt(others.size())));
        };
    }

    /** Mostly short. */
    private int span() {
        return 1 + random.nextInt(1 << random.nextInt(8));
    }

    private byte[] anyBytes(int length) {
        byte[] any = new byte[length];
        random.nextBytes(any);
        return any;
    }

    private byte[] word() {
        return words.get(random.nextInt(words.size()));
    }

    /** A word again and again: deep nesting, long lines, endless digits. */
    private byte[] many() {
        byte[] word = random.nextInt(3) == 0 ? anyBytes(1) : word();
        int times = 1 << random.nextInt(15);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < times && many.size() < LONGEST; i++) {
            many.writeBytes(word);
        }
        return many.toByteArray();
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length == 0) {
            return anyBytes(1);
        }
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] moved(byte[] bytes, int from, int to) {
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        byte[] rest = replaced(bytes, from, to, new byte[0]);
        int at = random.nextInt(rest.length + 1);
        return replaced(rest, at, at, piece);
    }

    /** The letters and digits around a place give way. */
    private byte[] inPlaceOfAWord(byte[] bytes, int at) {
        int from = at;
        while (from > 0 && Character.isLetterOrDigit(bytes[from - 1])) {
            from--;
        }
        int to = at;
        while (to < bytes.length && Character.isLetterOrDigit(bytes[to])) {
            to++;
        }
        return replaced(bytes, from, to, word());
    }

    private byte[] crossed(byte[] bytes, int from, byte[] other) {
        int at = random.nextInt(other.length + 1);
        byte[] piece = Arrays.copyOfRange(other, at, Math.min(other.length, at + span()));
        return replaced(bytes, from, Math.min(bytes.length, from + span()), piece);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] made = new byte[from + by.length + bytes.length - to];
        System.arraycopy(bytes, 0, made, 0, from);
        System.arraycopy(by, 0, made, from, by.length);
        System.arraycopy(bytes, to, made, from + by.length, bytes.length - to);
        return made;
    }
}
