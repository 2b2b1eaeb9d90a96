package app.evenkeel.cli;

import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;

import picocli.CommandLine.Command;

@Command(name = "sample", description = "Fills an empty journal with a sample to look around in.")
final class SampleCommand extends JournalCommand {
    @Override
    void run(Desk desk) {
        Journal sample = Sample.on(desk.today(), desk.zone(), desk.owner().language());
        desk.journal()
                .write(
                        () -> {
                            refuseUnlessEmpty(desk);
                            return sample;
                        },
                        Change::putAll);
        desk.door()
                .say(
                        "The sample is in: %d clients and a year of facts. Try: evenkeel clients"
                                .formatted(sample.relations().size()));
    }

    private static void refuseUnlessEmpty(Desk desk) {
        if (!desk.journal().isEmpty()) {
            throw new Refused(
                    "The sample goes into an empty journal only, and this one has facts of your own"
                            + " (name another with --journal FILE)");
        }
    }
}
