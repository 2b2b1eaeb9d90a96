package app.evenkeel.desktop.wording;

import app.evenkeel.letter.Draft;
import app.evenkeel.letter.LetterRefused;

/** What a template comes to as a letter. */
sealed interface Preview {
    /** The letter to the one chosen. */
    record Written(Recipient to, Draft draft) implements Preview {}

    /**
     * There is nothing to write to the one chosen.
     *
     * @param other the first client whom such a letter could go to
     */
    record Offered(LetterRefused why, Recipient other) implements Preview {}

    /**
     * No client has anything for such a letter.
     *
     * @param why there is nothing to write to the one chosen
     * @param draft to the invented example
     */
    record Invented(LetterRefused why, Draft draft) implements Preview {}

    /** The letter can be written to nobody at all. */
    record Impossible(LetterRefused why) implements Preview {}
}
