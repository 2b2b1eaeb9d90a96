package app.evenkeel.cli;

import app.evenkeel.store.Found;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;

import java.time.ZoneId;
import java.util.List;

@Command(name = "search", description = "Finds what holds all the words, newest first.")
final class SearchCommand extends JournalCommand {
    private static final int MOST = 200;

    @Parameters(paramLabel = "WORDS", arity = "1..*")
    private List<String> words;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        List<Found> found = desk.journal().search(String.join(" ", words), MOST);
        desk.door().say(json ? json(found) : text(found, desk.zone()));
        if (found.size() == MOST) {
            desk.door().note("There may be more than these %d; add a word".formatted(MOST));
        }
    }

    private static String json(List<Found> all) {
        ArrayNode array = Json.NODES.arrayNode();
        for (Found f : all) {
            array.addObject()
                    .put("client", f.client())
                    .put("source", f.source())
                    .put("at", f.at() == null ? null : Moments.text(f.at()))
                    .put("text", f.text());
        }
        return Json.text(array);
    }

    private static String text(List<Found> all, ZoneId zone) {
        if (all.isEmpty()) {
            return "Nothing found.";
        }
        return Plain.columns(
                all.stream()
                        .map(f ->
                                List.of(
                                        f.at() == null ? "-" : Moments.shortly(f.at(), zone),
                                        Plain.line(f.client()),
                                        Plain.line(f.source()),
                                        Plain.shortened(f.text())))
                        .toList());
    }
}
