package app.evenkeel.cli;

import app.evenkeel.store.backup.Backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Backups as the command line shows them. */
final class BackupText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private BackupText() {}

    static String moment(Door door, Instant at) {
        ZoneId zone = door.clock().getZone();
        return MOMENT.withZone(zone).format(at);
    }

    static String list(Door door, List<Backup> backups) {
        return Plain.columns(
                backups.stream()
                        .map(b ->
                                List.of(b.name(), moment(door, b.at()), reason(b), size(b.bytes())))
                        .collect(Collectors.toList()));
    }

    private static String reason(Backup backup) {
        return switch (backup.reason()) {
            case DAILY -> "of the day";
            case WANTED -> "by hand";
            case BEFORE_UPDATE -> "before an update";
            case REPLACED -> "replaced by a restored one";
        };
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? (bytes + 1023) / 1024 + " KB"
                : "%.1f MB".formatted(bytes / (double) (1 << 20));
    }
}
