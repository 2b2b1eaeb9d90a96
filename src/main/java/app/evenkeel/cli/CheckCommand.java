package app.evenkeel.cli;

import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.check.Finding;

import picocli.CommandLine.Command;

import java.util.List;

@Command(
        name = "check",
        description = {
            "Looks through the journal, and says what is wrong and where.",
            "That is the file, the history's chain of hashes, the facts against the history, and the search. Exits with 1 if anything is wrong."
        })
final class CheckCommand extends EvenkeelCommand {
    private static final int WRONG = 1;

    @Override
    public Integer call() {
        Door door = evenkeel.door();
        try (JournalFile journal = evenkeel.openAsItIs()) {
            List<Finding> findings = journal.check();
            if (findings.isEmpty()) {
                ChainEnd end = journal.historyEnd();
                door.say(
                        "The journal is whole. The newest record of its history is %d, its hash %s."
                                .formatted(end.number(), end.hash()));
                return 0;
            }
            findings.forEach(finding -> door.say(Plain.line(finding.sentence())));
        } catch (JournalRefused refused) {
            throw evenkeel.wayOut().of(refused);
        }
        door.note(evenkeel.wayOut().after(evenkeel.place()));
        return WRONG;
    }
}
