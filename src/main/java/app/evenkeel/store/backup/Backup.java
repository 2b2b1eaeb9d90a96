package app.evenkeel.store.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of the journal in the folder of backups. Its name says all but its size.
 *
 * @param at when it was made, to the second
 * @param bytes its size
 */
public record Backup(Path file, Instant at, Reason reason, long bytes) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-([a-z-]+)\\.db");

    /** Why a backup was made. */
    public enum Reason {
        /** By the program, once a day; older ones make way. */
        DAILY,
        /** Because the user wanted it. */
        WANTED,
        /** Before a newer version of the program gave the journal a newer form. */
        BEFORE_UPDATE,
        /** What a restored backup took the place of. */
        REPLACED;

        /** As it stands in the names of files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Optional<Reason> of(String id) {
            for (Reason reason : values()) {
                if (reason.id().equals(id)) {
                    return Optional.of(reason);
                }
            }
            return Optional.empty();
        }
    }

    /** By which it is asked for. */
    public String name() {
        String file = this.file.getFileName().toString();
        return file.substring(0, file.length() - ".db".length());
    }

    static String fileName(Instant at, Reason reason) {
        return TIME.format(at) + "-" + reason.id() + ".db";
    }

    /** The backup that a file is; empty where its name is not one's. */
    static Optional<Backup> of(Path file, long bytes) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.from(TIME.parse(name.group(1)));
            return Reason.of(name.group(2)).map(reason -> new Backup(file, at, reason, bytes));
        } catch (java.time.DateTimeException _) {
            return Optional.empty();
        }
    }
}
