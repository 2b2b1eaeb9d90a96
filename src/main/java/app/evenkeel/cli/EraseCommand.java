package app.evenkeel.cli;

import app.evenkeel.journal.Refused;
import app.evenkeel.store.backup.Backups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "erase",
        description = {
            "Erases a client for good, with everything that was ever written about them.",
            "Their part of the history goes too. There is no way back, and no backup is made before."
        })
final class EraseCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(names = "--for-good", description = "Needed, because there is no way back.")
    private boolean forGood;

    @Option(
            names = "--backups",
            description = "Erase them from the backups beside the journal as well.")
    private boolean fromBackups;

    @Override
    void run(Desk desk) {
        Backups backups = desk.journal().backups();
        String id = id(desk);
        if (!forGood) {
            throw new Refused(
                    "Nothing was erased yet: %s would go with everything ever written about them, and there is no way back. If that is meant, add --for-good (and --backups, to erase them from the backups too)"
                            .formatted(Plain.shortened(id)));
        }
        if (desk.journal().everKnew(id)) {
            desk.journal().erase(id);
            desk.door().say("Erased: " + Plain.line(id) + ".");
        }
        if (fromBackups) {
            desk.door().say("Erased from backups: %d.".formatted(backups.erase(id)));
        } else if (!backups.all().isEmpty()) {
            desk.door()
                    .note(
                            "The backups still hold them (evenkeel erase %s --for-good --backups takes them out)"
                                    .formatted(Plain.line(id)));
        }
    }

    /**
     * Whoever was taken away before is known by their id alone, and perhaps to the backups only.
     */
    private String id(Desk desk) {
        boolean known =
                desk.journal().everKnew(client)
                        || (fromBackups && desk.journal().backups().everKnew(client));
        return known ? client : desk.client(client).id();
    }
}
