package app.evenkeel.cli;

import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.FreshId;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "decide", description = "Records what you decided about a client.")
final class DecideCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Parameters(paramLabel = "CHOICE", description = "keep, set-boundaries or let-go.")
    private String choice;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Override
    void run(Desk desk) {
        String id = desk.client(client).id();
        Choice chosen = Arguments.choice("CHOICE", choice, Choice.values(), Choice::id, Choice::of);
        Decision decision =
                new Decision(FreshId.of("k"), desk.today(), chosen, Given.or(reason, ""));
        desk.write(Change.put(id, decision));
        desk.door().say(decision.id());
    }
}
