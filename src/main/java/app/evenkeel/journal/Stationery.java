package app.evenkeel.journal;

import java.util.Base64;

/**
 * What the owner's letters are written on.
 *
 * @param letterhead the sender's lines; where it is empty, name, trade and address stand there;
 *     more than {@link #MOST_LINES} are read, but no more are to be written
 * @param logo a PNG or JPEG picture in Base64 (RFC 4648, without line ends), at most 512 KiB of it;
 *     empty where there is none
 */
public record Stationery(String letterhead, String logo, Paper paper) {
    /** The longest Base64 text of a logo, in characters. */
    public static final int LONGEST_LOGO = 512 * 1024;

    /** What leaves a first page enough room for a letter. */
    public static final int MOST_LINES = 12;

    public static final Stationery PLAIN = new Stationery("", "", Paper.A4);

    public Stationery {
        Rules.text("letterhead", letterhead);
        if (logo.length() > LONGEST_LOGO) {
            throw new InvalidFact("logo", "must have at most " + LONGEST_LOGO + " characters");
        }
        if (!base64(logo)) {
            throw new InvalidFact("logo", "must be Base64");
        }
    }

    public Stationery withLetterhead(String other) {
        return new Stationery(other, logo, paper);
    }

    public Stationery withLogo(String other) {
        return new Stationery(letterhead, other, paper);
    }

    public Stationery on(Paper other) {
        return new Stationery(letterhead, logo, other);
    }

    /** Whether a letterhead leaves room for the letter. */
    public static boolean leavesRoom(String letterhead) {
        return letterhead.strip().lines().count() <= MOST_LINES;
    }

    private static boolean base64(String text) {
        try {
            Base64.getDecoder().decode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The bytes of the logo's picture; none where there is none. */
    public byte[] logoBytes() {
        return Base64.getDecoder().decode(logo);
    }

    public boolean hasLogo() {
        return !logo.isEmpty();
    }
}
