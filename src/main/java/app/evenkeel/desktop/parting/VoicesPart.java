package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the documents say for parting and against it (ADVICE, section 5); neither has the word. */
final class VoicesPart extends Part {
    VoicesPart(Words words) {
        super(words.get("parting.voices"));
        HBox both =
                new HBox(
                        voice(words.get("parting.for"), words.get("parting.for-words")),
                        voice(words.get("parting.against"), words.get("parting.against-words")));
        both.getStyleClass().add("voices");
        add(both);
    }

    private static Node voice(String heading, String sentence) {
        VBox voice = new VBox(4, wrapped(heading, "voice-heading"), wrapped(sentence, "quiet"));
        voice.setPrefWidth(0);
        HBox.setHgrow(voice, Priority.ALWAYS);
        return voice;
    }
}
