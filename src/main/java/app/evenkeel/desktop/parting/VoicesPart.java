package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the documents say for parting and against it (ADVICE, section 5); neither has the word. */
final class VoicesPart extends Part {
    VoicesPart(Words words) {
        super(words.get("parting.voices"));
        Halves both = new Halves("voices");
        both.add(voice(words.get("parting.for"), words.get("parting.for-words")), 0, 0);
        both.add(voice(words.get("parting.against"), words.get("parting.against-words")), 1, 0);
        add(both);
    }

    private static Node voice(String heading, String sentence) {
        return new VBox(4, wrapped(heading, "voice-heading"), wrapped(sentence, "quiet"));
    }
}
