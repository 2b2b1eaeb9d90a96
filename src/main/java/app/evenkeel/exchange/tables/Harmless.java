package app.evenkeel.exchange.tables;

import java.util.regex.Pattern;

/**
 * Texts that no spreadsheet runs as formulas, after OWASP's "CSV Injection": an apostrophe is put
 * before what begins like one, whatever blanks and unseen characters come first. So it is within a
 * text after each separator and end of line, because a spreadsheet that expects another separator
 * than the file has, as in half of Europe, begins a new cell there.
 */
public final class Harmless {
    private static final String CELL = "(?:\\A|(?<=[;,|\\t\\r\\n]))";
    private static final String BLANKS = "[\\p{Z}\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]*+";

    /** {@code = + - @}, also in full width and small. */
    private static final String SIGN = "[=+\\-@＝＋－＠﹢﹣﹦﹫]";

    /** With an apostrophe already there it is as dangerous, so that one can be taken off again. */
    private static final String FORMULA = "(?='*+" + BLANKS + SIGN + ")";

    private static final String BROKEN = "(?='*+[\\t\\r\\n])";

    private static final Pattern DANGEROUS = Pattern.compile(CELL + FORMULA + "|\\A" + BROKEN);
    private static final Pattern MADE_HARMLESS =
            Pattern.compile(CELL + "'" + FORMULA + "|\\A'" + BROKEN);

    private Harmless() {}

    public static String text(String text) {
        return DANGEROUS.matcher(text).replaceAll("'");
    }

    /** The text from which {@link #text} has made this; any other text as it is. */
    public static String original(String text) {
        return MADE_HARMLESS.matcher(text).replaceAll("");
    }
}
