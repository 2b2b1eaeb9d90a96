package app.evenkeel.cli;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.store.TimelineCursor;
import app.evenkeel.store.TimelinePage;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;

import java.util.ArrayList;
import java.util.List;

@Command(name = "timeline", description = "Shows all that happened with a client, newest first.")
final class TimelineCommand extends JournalCommand {
    private static final int PAGE = 500;

    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        Client found = desk.client(client);
        TimelineText text = new TimelineText(desk.owner().language(), desk.zone());
        List<TimelineItem> items = items(desk, found);
        if (json) {
            ArrayNode array = Json.NODES.arrayNode();
            items.forEach(i -> array.add(text.json(i)));
            desk.door().say(Json.text(array));
        } else {
            desk.door().say(items.isEmpty() ? "Nothing yet." : text.lines(items));
        }
    }

    private static List<TimelineItem> items(Desk desk, Client client) {
        List<TimelineItem> items = new ArrayList<>();
        @Nullable TimelineCursor next = null;
        do {
            TimelinePage page = desk.journal().timeline(client.id(), desk.zone(), next, PAGE);
            items.addAll(page.items());
            next = page.next();
        } while (next != null);
        return items;
    }
}
