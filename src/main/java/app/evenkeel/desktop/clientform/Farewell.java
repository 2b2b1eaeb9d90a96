package app.evenkeel.desktop.clientform;

import app.evenkeel.desktop.desk.ClientContents;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.OneLine;

import java.util.Map;

/** What goes with a client who is deleted. */
record Farewell(Words words, Relation relation) {
    String question() {
        String name = words.isolated(OneLine.of(relation.client().name()));
        String contents = new ClientContents(words, relation).counted();
        return contents.isEmpty()
                ? words.get("clientform.delete-question-alone", Map.of("client", name))
                : words.get("clientform.delete-question", Map.of("client", name, "what", contents));
    }
}
