package app.evenkeel.desktop.desk;

import app.evenkeel.language.FileSizes;
import app.evenkeel.store.backup.Backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Backups in words.
 *
 * @param zone the owner's
 */
public record BackupWords(Words words, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** A day and a time; a Latvian day stands in the nominative. */
    public String moment(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return words.get(
                "backups.moment",
                Map.of("day", words.dates().day(there.toLocalDate()), "time", TIME.format(there)));
    }

    public String reason(Backup backup) {
        return words.get(
                switch (backup.reason()) {
                    case DAILY -> "backups.daily";
                    case WANTED -> "backups.wanted";
                    case BEFORE_UPDATE -> "backups.before-update";
                    case REPLACED -> "backups.replaced";
                });
    }

    public String size(Backup backup) {
        return new FileSizes(words.language()).of(backup.bytes());
    }
}
