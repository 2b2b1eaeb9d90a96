package app.evenkeel.cli;

import app.evenkeel.agenda.Agenda;
import app.evenkeel.journal.Todo;
import app.evenkeel.language.Dates;
import app.evenkeel.language.TodayWords;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

@Command(name = "today", description = "Lists what wants doing.")
final class TodayCommand extends JournalCommand {
    @Option(names = "--on", paramLabel = "D", description = "As on this day.")
    private @Nullable String on;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        LocalDate day = desk.on(on);
        desk.door().say(json ? json(desk, day) : text(desk, day));
    }

    static String text(Desk desk, LocalDate on) {
        TodayWords words = new TodayWords(desk.owner().language(), on);
        List<Todo> todos = todos(desk, on);
        String heading = new Dates(desk.owner().language()).day(on);
        if (todos.isEmpty()) {
            return heading + "\n\n" + words.nothing();
        }
        return heading
                + "\n\n"
                + todos.stream()
                        .map(t ->
                                List.of(
                                        Plain.line(t.client().name()),
                                        Plain.line(words.whole(t, Plain::shortened))))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Plain::columns));
    }

    private static String json(Desk desk, LocalDate on) {
        TodayWords words = new TodayWords(desk.owner().language(), on);
        ArrayNode array = Json.NODES.arrayNode();
        for (Todo todo : todos(desk, on)) {
            array.addObject()
                    .put("client", todo.client().id())
                    .put("what", todo.what())
                    .put("on", todo.on().toString())
                    .put("source", todo.source())
                    .put("text", words.whole(todo, Plain::shortened));
        }
        return Json.text(array);
    }

    private static List<Todo> todos(Desk desk, LocalDate on) {
        return Agenda.of(desk.assessed(on), desk.owner(), on);
    }
}
