package app.evenkeel.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Looks at bytes as UTF-8 as they pass, without making text of them. */
final class Utf8 {
    private static final int CHUNK = 1 << 16;

    private Utf8() {}

    /** The index of the first byte that is not UTF-8; -1 if all are. */
    static long firstError(InputStream stream) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.allocate(CHUNK);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        long passed = 0;
        boolean end = false;
        while (!end) {
            int read = stream.read(in.array(), in.position(), in.remaining());
            end = read < 0;
            in.position(in.position() + Math.max(0, read)).flip();
            CoderResult result = decoder.decode(in, out.clear(), end);
            if (result.isError()) {
                return passed + in.position();
            }
            passed += in.position();
            // A character may lie across the edge.
            in.compact();
        }
        return -1;
    }

    /** Whether a character begins with a byte. */
    static boolean begins(int b) {
        return (b & 0xC0) != 0x80;
    }
}
