package app.evenkeel.cli;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

@Command(
        name = "write",
        description = "Writes down what happened, and prints the entry's id once it is safe.")
final class WriteCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Parameters(paramLabel = "TEXT", description = "What happened: the facts.")
    private String summary;

    @Option(
            names = "--at",
            paramLabel = "T",
            description = "When, by your clock; without it, now. A day alone is its noon.")
    private @Nullable String at;

    @Option(
            names = "--channel",
            paramLabel = "X",
            defaultValue = "note",
            description = "call, email, message, meeting, letter or note (the default).")
    private String channel;

    @Option(
            names = "--direction",
            paramLabel = "X",
            defaultValue = "none",
            description = "incoming, outgoing or none (the default).")
    private String direction;

    @Option(names = "--minutes", paramLabel = "N", description = "The time it took.")
    private @Nullable Integer minutes;

    @Option(names = "--billable", description = "The time is paid for.")
    private boolean billable;

    @Option(names = "--engagement", paramLabel = "E", description = "The id of its engagement.")
    private @Nullable String engagement;

    @Option(
            names = "--feeling",
            paramLabel = "TEXT",
            description = "What you felt: kept apart, never printed for others.")
    private @Nullable String feeling;

    @Option(
            names = "--signal",
            paramLabel = "KIND[:SEVERITY]",
            description = "What it shows, such as rudeness:3 (1 slight to 3 grave; 2 if left out).")
    private List<String> signals = List.of();

    @Option(
            names = "--answer-by",
            paramLabel = "D",
            description = "The day by which an answer is needed.")
    private @Nullable String answerBy;

    @Option(
            names = "--answers",
            paramLabel = "ENTRY",
            description = "The id of the entry that this one answers.")
    private @Nullable String answers;

    @Override
    void run(Desk desk) {
        Client found = desk.client(client);
        if (answerBy != null && direction.equals(Direction.NONE.id())) {
            throw new Refused(
                    "--answer-by needs a --direction: outgoing where the client is to answer,"
                            + " incoming where you are");
        }
        Entry entry =
                new Entry(
                        FreshId.of("n"),
                        Given.or(at, t -> Arguments.time("--at", t, desk.zone()), desk.now()),
                        Arguments.choice(
                                "--channel", channel, Channel.values(), Channel::id, Channel::of),
                        Arguments.choice(
                                "--direction",
                                direction,
                                Direction.values(),
                                Direction::id,
                                Direction::of),
                        minutes,
                        billable,
                        summary,
                        Given.or(feeling, ""),
                        engagement,
                        signals.stream().map(Arguments::signal).toList(),
                        List.of(),
                        answerBy == null ? null : Arguments.date("--answer-by", answerBy),
                        answers,
                        null);
        desk.write(Change.put(found.id(), entry));
        desk.door().say(entry.id());
    }
}
