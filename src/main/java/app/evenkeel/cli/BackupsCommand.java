package app.evenkeel.cli;

import app.evenkeel.store.backup.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;

import java.util.List;

@Command(name = "backups", description = "Lists the backups of the journal, the newest first.")
final class BackupsCommand extends EvenkeelCommand {
    static final String NONE =
            "No backups yet. The first is made on the day you first write something.";

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    public Integer call() {
        List<Backup> backups = evenkeel.backups().all();
        Door door = evenkeel.door();
        if (json) {
            door.say(json(backups));
        } else {
            door.say(backups.isEmpty() ? NONE : BackupText.list(door, backups));
        }
        return 0;
    }

    private static String json(List<Backup> backups) {
        ArrayNode array = Json.NODES.arrayNode();
        for (Backup backup : backups) {
            array.addObject()
                    .put("name", backup.name())
                    .put("at", backup.at().toString())
                    .put("reason", backup.reason().id())
                    .put("bytes", backup.bytes())
                    .put("file", backup.file().toString());
        }
        return Json.text(array);
    }
}
