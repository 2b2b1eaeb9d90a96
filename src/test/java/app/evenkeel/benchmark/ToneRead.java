package app.evenkeel.benchmark;

import app.evenkeel.journal.Language;
import app.evenkeel.letter.tone.ToneCheck;

import java.util.List;

/** How long a draft takes to read for its tone: a long letter, and one of 100,000 characters. */
final class ToneRead {
    private static final int RUNS = 10;
    private static final int MOST = 100_000;
    private static final int LETTER = 5_000;

    private ToneRead() {}

    static void measure() throws Exception {
        for (Language language : Language.values()) {
            ToneCheck check = ToneCheck.in(language);
            for (String piece : pieces(language)) {
                for (int length : List.of(LETTER, MOST)) {
                    String text = piece.repeat(length / piece.length());
                    String what =
                            "%s, %d characters: %s".formatted(language.id(), length, piece.strip());
                    Measured.times(RUNS, what, () -> check.check(text)).print();
                }
            }
        }
    }

    /** Words that many patterns begin with; without an end of a sentence and with many. */
    private static List<String> pieces(Language language) {
        return switch (language) {
            case EN -> List.of("you never ", "i will ", "You never do. ");
            case FI -> List.of("te aina ", "ette ole ", "Te aina. ");
            case HE -> List.of("אתה תמיד ", "אני לא ", "אתה תמיד. ");
            case LV -> List.of("jūs nekad ", "es jau ", "Jūs nekad. ");
        };
    }
}
