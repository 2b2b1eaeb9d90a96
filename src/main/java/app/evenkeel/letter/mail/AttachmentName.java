package app.evenkeel.letter.mail;

import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of an attached file in any script: in the disposition as RFC 2231 has it, in pieces that
 * fit their lines, and once more in the content type as old mail programs look for it.
 */
final class AttachmentName {
    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    /** Characters of a piece; with its name it stays below the 78 of a line. */
    private static final int PIECE = 55;

    private AttachmentName() {}

    static Field contentType(String fileName) {
        String name =
                ascii(fileName)
                        ? quoted(fileName)
                        : '"'
                                + EncoderUtil.encodeEncodedWord(
                                        fileName, EncoderUtil.Usage.TEXT_TOKEN)
                                + '"';
        return new RawField("Content-Type", "application/pdf; name=" + name);
    }

    static Field contentDisposition(String fileName) {
        if (ascii(fileName)) {
            return new RawField("Content-Disposition", "attachment; filename=" + quoted(fileName));
        }
        StringBuilder body = new StringBuilder("attachment");
        List<String> pieces = pieces(fileName);
        for (int i = 0; i < pieces.size(); i++) {
            body.append("; filename*").append(i).append("*=").append(pieces.get(i));
        }
        return new RawField("Content-Disposition", body.toString());
    }

    private static boolean ascii(String name) {
        return name.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<String> pieces(String name) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder("UTF-8''");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            piece.append(PLAIN.indexOf(c) >= 0 ? String.valueOf(c) : "%%%02X".formatted((int) c));
            if (piece.length() >= PIECE) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
